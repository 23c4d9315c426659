/** What a fill will need beside the page, read while the page is read: the browser takes longer over that. */

import type { Account } from '../core/accounts/account.ts';
import type { AccountEntry } from '../core/accounts/account-entry.ts';
import { prepareLexicon } from '../core/autofill/lexicon.ts';
import type { SiteTime } from '../platform/site-clocks.ts';
import type { FillPorts, FillRequest } from './fill-request.ts';

export interface ReadAhead {
  /** As `OpenVault.account`. */
  account(id: string): Promise<Account | null>;
  /** The clock of the site, which is asked for the time first where its page says that it speaks the link. */
  time(speaksLink: boolean): Promise<SiteTime>;
}

/** Begins to read. Whom the code is for is known where a site has one account. */
export function readAhead(
  { vault, readTime }: Pick<FillPorts, 'vault' | 'readTime'>,
  { tabId, host }: Pick<FillRequest, 'tabId' | 'host'>,
  accounts: readonly AccountEntry[],
): ReadAhead {
  const [only] = accounts.length === 1 ? accounts : [];
  const account = only === undefined ? null : vault.account(only.id);
  const time = readTime({ tabId, host, speaksLink: false });
  // Where the page has no prompt nobody takes them, and then a failure is nobody's.
  for (const reading of [account, time]) reading?.catch(() => undefined);
  // A background that has just started has not yet done so. What is above is on its way by then.
  queueMicrotask(prepareLexicon);
  return {
    account: (id) => (account !== null && id === only?.id ? account : vault.account(id)),
    time: (speaksLink) => (speaksLink ? readTime({ tabId, host, speaksLink }) : time),
  };
}
