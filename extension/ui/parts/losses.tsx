/** What goes with an account when it goes. */

import type { AccountSummary } from '../../messages.ts';
import { useText } from '../context.ts';

export function Losses({ account }: { readonly account: AccountSummary }) {
  const text = useText();
  const [site] = account.sites;
  return (
    <>
      <ul class="losses">
        <li>{text('remove.losesSecret')}</li>
        {account.backupCodesRemaining > 0 && (
          <li>{text('remove.losesBackupCodes', { count: account.backupCodesRemaining })}</li>
        )}
        {account.note !== '' && <li>{text('remove.losesNote')}</li>}
      </ul>
      {site !== undefined && !account.pending && <p>{text('remove.warnSite', { host: site })}</p>}
    </>
  );
}
