/** After a code of a pending account was filled: did the site take it? */

import { detect } from '../core/autofill/detect.ts';
import { hasRefusalWords } from '../core/autofill/refusal-words.ts';
import { siteHostOf } from '../core/sites/site.ts';
import type { PageVisit } from '../platform/page-visitor.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { confirmAccount } from './edit-account.ts';
import type { FillPlace, FillPorts } from './fill.ts';

/** The page after the code needs a moment to come. */
const NEXT_PAGE_MS = 1500;
/** A tab that is just moving on shows nothing; it is looked at again. */
const LOOKS = 3;

/**
 * Confirms the account when the prompt went away and the site's next page neither asks again nor says that something
 * was wrong. In every other case the account stays pending, and the popup goes on asking the person.
 */
export async function confirmWhenTaken(
  ports: Pick<FillPorts, 'nowMs' | 'sleepUntil' | 'visit'> & { readonly openVault: () => Promise<OpenVault | null> },
  accountId: string,
  { tabId, host, visit }: FillPlace,
): Promise<boolean> {
  await visit.left;
  const next = await visitNextPage(ports, tabId);
  const taken = next !== null && isBeyondPrompt(next, host);
  next?.end();
  const vault = taken ? await ports.openVault() : null;
  if (vault === null) return false;
  await confirmAccount(vault, accountId, ports.nowMs());
  return true;
}

/** The page that the tab comes to rest on; `null` when it goes on and on, or where nothing lets us in. */
async function visitNextPage(
  ports: Pick<FillPorts, 'nowMs' | 'sleepUntil' | 'visit'>,
  tabId: number,
): Promise<PageVisit | null> {
  for (let look = 0; look < LOOKS; look += 1) {
    await ports.sleepUntil(ports.nowMs() + NEXT_PAGE_MS);
    const [page] = await ports.visit(tabId, 0);
    if (page !== undefined) return page;
  }
  return null;
}

function isBeyondPrompt({ url, read }: PageVisit, host: string): boolean {
  if (siteHostOf(url) !== host) return false;
  const asksAgain = detect(read.page).kind !== 'none';
  return !asksAgain && !read.page.scopes.some(({ heading, text }) => hasRefusalWords(`${heading} ${text}`));
}
