/** The order of a list: accounts of this site first, then pinned ones; those placed by hand before the others by name. */

import { isSiteMatch } from '../sites/site.ts';
import type { SiteRule } from './account.ts';
import type { AccountEntry } from './account-entry.ts';
import { isSortKey } from './sort-key.ts';

/** Numbers inside names in their own order: "Mail 2" before "Mail 10". One collator, because making one is slow. */
const BY_NAME = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Whether one of an account's site rules takes in the host; `null` is no site. */
export function isOnSite({ sites }: { readonly sites: readonly SiteRule[] }, host: string | null): boolean {
  return host !== null && sites.some((rule) => isSiteMatch(rule, host));
}

/** A sorted copy. Equal names keep the order in which the accounts were made. */
export function orderEntries(entries: readonly AccountEntry[], host: string | null): AccountEntry[] {
  const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry, host), key: placeOf(entry) }));
  return ranked
    .sort((a, b) => a.rank - b.rank || compareTexts(a.key, b.key) || compareNames(a.entry, b.entry))
    .map(({ entry }) => entry);
}

function rankOf(entry: AccountEntry, host: string | null): number {
  if (isOnSite(entry, host)) return 0;
  return entry.pinned ? 1 : 2;
}

/** What was never placed comes after everything that was. */
const LAST = '~';

function placeOf({ sortKey }: AccountEntry): string {
  return isSortKey(sortKey) ? sortKey : LAST;
}

function compareNames(a: AccountEntry, b: AccountEntry): number {
  return (
    BY_NAME.compare(a.issuer, b.issuer) ||
    BY_NAME.compare(a.accountName, b.accountName) ||
    a.createdAtMs - b.createdAtMs ||
    compareTexts(a.id, b.id)
  );
}

/** As the keys are made: by code units, whatever the language. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
