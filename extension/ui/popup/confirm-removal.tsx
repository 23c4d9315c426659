/** Before an account goes to the trash: what will be lost, by name. */

import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { Confirm } from '../parts/confirm.tsx';
import { Losses } from '../parts/losses.tsx';
import { useAccountActions } from './use-account-actions.ts';

interface ConfirmRemovalProps {
  readonly account: AccountSummary;
  readonly onCancel: () => void;
}

export function ConfirmRemoval({ account, onCancel }: ConfirmRemovalProps) {
  const { text } = usePage();
  const actions = useAccountActions();
  return (
    <Confirm
      title={text('remove.title', { name: nameOf(account, text) })}
      confirm={text('remove.confirm')}
      onConfirm={() => void actions.remove(account)}
      onCancel={onCancel}
    >
      <p>{text('remove.body')}</p>
      <Losses account={account} />
    </Confirm>
  );
}
