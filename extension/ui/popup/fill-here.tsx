/** An account of no site yet, over a site: it can be made to belong there, after a warning. */

import { useState } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { usePopup } from './popup-context.ts';

export function FillHere({ account, host }: { readonly account: AccountSummary; readonly host: string }) {
  const { askVault, say, text } = usePage();
  const { refresh } = usePopup();
  const [asking, setAsking] = useState(false);
  const name = nameOf(account, text);
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {text('account.fillHere', { host })}
      </Button>
      {asking && (
        <Confirm
          title={text('account.fillHereTitle', { name, host })}
          confirm={text('account.fillHere', { host })}
          onConfirm={() => void fillHere()}
          onCancel={() => setAsking(false)}
        >
          <p>{text('account.fillHereBody', { host })}</p>
        </Confirm>
      )}
    </>
  );

  async function fillHere(): Promise<void> {
    setAsking(false);
    const answer = await askVault('edit-account', { id: account.id, edit: { sites: [host] } });
    if (answer?.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind !== 'done' || !(await refresh())) return;
    say({ text: text('account.fillHereDone', { name, host }) });
  }
}
