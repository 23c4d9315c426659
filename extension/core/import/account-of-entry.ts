/** From what a file holds to what the vault keeps. */

import type { Account, SiteRule } from '../accounts/account.ts';
import { type Birth, newAccount } from '../accounts/new-account.ts';
import { siteHostOf } from '../sites/site.ts';
import type { ImportedEntry } from './imported-entry.ts';

/**
 * An account of an entry. It counts as confirmed: another authenticator had it in use. What was in that one's trash
 * goes to ours. An account out of our own backup comes back as it was, under a new id.
 */
export function accountOfEntry(entry: ImportedEntry, birth: Birth): Account {
  const { issuer, accountName, credential, original } = entry;
  if (original !== undefined) return { ...original, id: birth.id };
  return {
    ...newAccount({ issuer, accountName, credential, host: null }, birth),
    sites: sitesOf(entry.uris),
    enrolment: { kind: 'active', confirmedAtMs: birth.nowMs },
    pinned: entry.favorite,
    groups: [...new Set([...entry.groups, ...entry.tags])],
    note: entry.note,
    trashedAtMs: entry.state === 'trashed' ? birth.nowMs : null,
  };
}

/** Exact hosts of the web addresses. A bare domain is an encrypted page; addresses of apps are no sites. */
function sitesOf(uris: readonly string[]): readonly SiteRule[] {
  const hosts = uris.map((uri) => siteHostOf(uri) ?? (BARE_DOMAIN.test(uri) ? siteHostOf(`https://${uri}`) : null));
  return [...new Set(hosts)].flatMap((host) => (host === null ? [] : [{ host, match: 'exact' } as const]));
}

const BARE_DOMAIN = /^(?:[\w-]+\.)+[a-z][\w-]+(?:\/|$)/i;
