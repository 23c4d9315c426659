/** Names, note and pin of an account. */

import type { AccountSummary } from '../../messages.ts';
import { usePage } from '../context.ts';
import { AccountForm } from '../parts/account-form.tsx';
import { useUndoEdit } from '../parts/use-undo-edit.ts';
import { View } from '../parts/view.tsx';
import { useAccount, usePopup } from './popup-context.ts';

export function EditView({ id }: { readonly id: string }) {
  const { text } = usePage();
  const { back, refresh } = usePopup();
  const sayEdited = useUndoEdit(refresh);
  const account = useAccount(id);
  return (
    <View title={text('edit.title')} onBack={back} keepFocus={account !== null}>
      {account === null ? (
        <p>{text('account.gone')}</p>
      ) : (
        <AccountForm account={account} onSaved={() => void saved(account)} />
      )}
    </View>
  );

  async function saved(before: AccountSummary): Promise<void> {
    if (!(await refresh())) return;
    back();
    sayEdited(before);
  }
}
