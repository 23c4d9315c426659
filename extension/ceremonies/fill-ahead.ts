/** What a fill will need beside the page, read while the page is read: the browser takes longer over that. */

import type { Account } from '../core/accounts/account.ts';
import type { AccountEntry } from '../core/accounts/account-entry.ts';
import { detect } from '../core/autofill/detect.ts';
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
  void Promise.resolve().then(readLexicon);
  return {
    account: (id) => (account !== null && id === only?.id ? account : vault.account(id)),
    time: (speaksLink) => (speaksLink ? readTime({ tabId, host, speaksLink }) : time),
  };
}

/** The first detection of a background that has just started puts the words of all languages in order. */
function readLexicon(): void {
  detect(ANY_PAGE);
}

const ANY_FIELD = {
  tag: 'input',
  type: 'text',
  name: '',
  id: '',
  className: '',
  data: '',
  autocomplete: '',
  inputmode: 'numeric',
  pattern: '',
  maxlength: 6,
  placeholder: '',
  title: '',
  labels: ['Code'],
  description: '',
  visible: true,
  writable: true,
  content: 'empty',
  scope: 0,
  besidePicture: false,
} as const;

const ANY_PAGE = {
  title: '',
  path: '/',
  scopes: [{ heading: '', text: '', buttons: [], action: '' }],
  fields: [ANY_FIELD],
};
