/** Names, note and pin of an account. */

import { usePage } from '../context.ts';
import { AccountForm } from '../parts/account-form.tsx';
import { View } from '../parts/view.tsx';
import { useAccount, usePopup } from './popup-context.ts';

export function EditView({ id }: { readonly id: string }) {
  const { say, text } = usePage();
  const { back, refresh } = usePopup();
  const account = useAccount(id);
  return (
    <View title={text('edit.title')} onBack={back} keepFocus={account !== null}>
      {account === null ? (
        <p>{text('account.gone')}</p>
      ) : (
        <AccountForm account={account} onSaved={() => void saved()} />
      )}
    </View>
  );

  async function saved(): Promise<void> {
    if (!(await refresh())) return;
    back();
    say({ text: text('edit.saved'), passing: true });
  }
}
