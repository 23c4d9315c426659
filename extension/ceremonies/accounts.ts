/** Looking at accounts: lists and codes. */

import { hotpAt } from '#shared/otp/code.ts';
import type { Account } from '../core/accounts/account.ts';
import { codeNow } from '../core/accounts/account-codes.ts';
import { type AccountEntry, entryOf } from '../core/accounts/account-entry.ts';
import { isOnSite, orderEntries } from '../core/accounts/account-order.ts';
import { isSortKey } from '../core/accounts/sort-key.ts';
import { accountCorrectionMs, type SiteClocks } from '../core/clock/clock-of-account.ts';
import { formatSiteRule } from '../core/sites/site-text.ts';
import type { StoredRoot } from '../core/vault/stored.ts';
import type { AccountCode, AccountSummary, DamagedRecord, Refused } from '../messages.ts';
import type { ListBeginning, OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import { refused } from './refusal.ts';

/** Codes that a list is answered with at once: as many as the popup shows without scrolling. */
const FIRST_CODES = 8;

export interface AccountList {
  readonly accounts: readonly AccountSummary[];
  /** Live accounts in all, whatever the limit. */
  readonly total: number;
  readonly codes: readonly AccountCode[];
  readonly damaged: readonly DamagedRecord[];
}

export interface ListOptions {
  /** The site that the list is for, as in `SiteRule.host`; `null` for none. */
  readonly host: string | null;
  readonly nowMs: number;
  /** By which the codes of their sites are made. */
  readonly clocks: SiteClocks;
  /** Accounts to answer with at most; all of them without it. */
  readonly limit?: number | undefined;
  /** The vault's root, where it was just read. */
  readonly root?: StoredRoot | undefined;
}

/** Live accounts in their order, with the first few codes. */
export async function listAccounts(
  vault: OpenVault,
  { host, nowMs, clocks, limit, root }: ListOptions,
): Promise<AccountList> {
  const beginning = limit === undefined ? null : await vault.beginning(host, root);
  const { entries, total, damaged } = beginning ?? (await wholeList(vault, host, root));
  const shown = entries.slice(0, limit);
  const first = shown.slice(0, FIRST_CODES).map(({ id }) => id);
  return {
    accounts: shown.map((entry) => summaryOf(entry, host)),
    total,
    codes: await readCodes(vault, first, { nowMs, clocks, root }),
    damaged,
  };
}

async function wholeList(vault: OpenVault, host: string | null, root: StoredRoot | undefined): Promise<ListBeginning> {
  const { entries, damaged } = await vault.list(root);
  const live = entries.filter(({ trashedAtMs }) => trashedAtMs === null);
  return { entries: orderEntries(live, host), total: live.length, damaged };
}

/** Accounts in the trash, the newest first. */
export async function listTrash(vault: OpenVault): Promise<readonly AccountSummary[]> {
  const { entries } = await vault.list();
  const trashed = entries.filter(({ trashedAtMs }) => trashedAtMs !== null);
  return trashed.sort((a, b) => (b.trashedAtMs ?? 0) - (a.trashedAtMs ?? 0)).map((entry) => summaryOf(entry, null));
}

/** Codes of now, by the clocks of their sites, of those accounts that there are. HOTP accounts have none: see {@link nextHotpCode}. */
export async function readCodes(
  vault: OpenVault,
  ids: readonly string[],
  { nowMs, clocks, root }: Pick<ListOptions, 'nowMs' | 'clocks' | 'root'>,
): Promise<readonly AccountCode[]> {
  return (await vault.pick(ids, root)).flatMap(({ id, credential, sites }) => {
    const offsetMs = accountCorrectionMs(sites, clocks, nowMs);
    const code = codeNow(credential, nowMs + offsetMs);
    return code === null ? [] : [{ id, ...code, expiresAtMs: code.expiresAtMs - offsetMs }];
  });
}

/**
 * The next HOTP code. The counter is stored before the code is shown (RFC 4226 §7.2: it only ever moves on), so a code
 * is skipped rather than given twice.
 */
export async function nextHotpCode(
  vault: OpenVault,
  id: string,
): Promise<{ readonly kind: 'code'; readonly code: AccountCode } | Refused> {
  const account = await vault.account(id);
  if (account?.credential.type !== 'hotp') return refused(words()('account.noCounter'));
  const { credential } = await vault.update(id, withNextCounter);
  if (credential.type !== 'hotp') throw new Error('an update keeps the kind of a credential');
  const code = hotpAt(credential, credential.counter - 1);
  return { kind: 'code', code: { id, code, nextCode: null, expiresAtMs: null, period: null } };
}

/** An account as a list shows it. */
export function summarize(account: Account): AccountSummary {
  return summaryOf(entryOf(account), null);
}

function withNextCounter(account: Account): Account {
  const { credential } = account;
  if (credential.type !== 'hotp') return account;
  return { ...account, credential: { ...credential, counter: credential.counter + 1 } };
}

function summaryOf(entry: AccountEntry, host: string | null): AccountSummary {
  const { sites, createdAtMs: _createdAtMs, sortKey, ...shown } = entry;
  return { ...shown, placed: isSortKey(sortKey), sites: sites.map(formatSiteRule), onThisSite: isOnSite(entry, host) };
}
