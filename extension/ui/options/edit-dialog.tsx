/** Editing an account over the options page. */

import { useEffect, useId, useRef } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { usePage } from '../context.ts';
import { AccountForm } from '../parts/account-form.tsx';
import { Button } from '../parts/button.tsx';
import { useUndoEdit } from '../parts/use-undo-edit.ts';
import { useContents } from './contents.ts';

interface EditDialogProps {
  readonly account: AccountSummary;
  readonly onClose: () => void;
}

export function EditDialog({ account, onClose }: EditDialogProps) {
  const { text } = usePage();
  const { refresh } = useContents();
  const sayEdited = useUndoEdit(refresh);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={titleId} onCancel={onClose}>
      <h2 id={titleId}>{text('edit.title')}</h2>
      <AccountForm account={account} onSaved={() => void saved()} />
      <Button kind="quiet" onPress={onClose}>
        {text('action.cancel')}
      </Button>
    </dialog>
  );

  async function saved(): Promise<void> {
    await refresh();
    onClose();
    sayEdited(account);
  }
}
