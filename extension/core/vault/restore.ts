/**
 * A backup beside the vault, account by account: what is missing, what is there already and what differs; and the
 * change that brings chosen ones back. Nothing is ever lost by it: a version that gives way goes to the trash.
 */

import type { Account } from '../accounts/account.ts';
import { formatAccount } from '../accounts/account-json.ts';
import { secretMark } from '../accounts/duplicates.ts';
import { withUsesOf } from '../accounts/spent.ts';

/** What of an account can differ, as a person would say it. */
export type AccountPart =
  | 'names'
  | 'secret'
  | 'counter'
  | 'sites'
  | 'confirmation'
  | 'backup-codes'
  | 'pinned'
  | 'groups'
  | 'note';

/** Of one account of a backup. */
export type RestoreVerdict =
  /** The vault does not have it. */
  | { readonly kind: 'missing' }
  /** The vault has it as it is. */
  | { readonly kind: 'same'; readonly accountId: string }
  /** The vault has it in the trash. */
  | { readonly kind: 'in-trash'; readonly accountId: string }
  /** The vault has another version of it. */
  | { readonly kind: 'differs'; readonly accountId: string; readonly parts: readonly AccountPart[] };

/** What a restore did, which is what taking it back needs. */
export interface Restored {
  /** Ids of accounts that the vault did not have. */
  readonly added: readonly string[];
  /** Ids of accounts that came back from the trash. */
  readonly returned: readonly string[];
  /** Versions that gave way, each now in the trash under `copyId`. */
  readonly replaced: readonly { readonly id: string; readonly copyId: string; readonly wasTrashed: boolean }[];
}

/** One verdict for each account of the backup, in its order. Time grows with the sum of both lists. */
export function reviewRestore(backup: readonly Account[], vault: readonly Account[]): readonly RestoreVerdict[] {
  const find = finderIn(vault);
  return backup.map((account) => verdictOn(account, find(account)));
}

/**
 * The accounts to write for those of a backup that were chosen, and what that does. To be written in one transaction.
 *
 * @param newId - A random UUID, for each version that gives way.
 */
export function planRestore(
  chosen: readonly Account[],
  vault: readonly Account[],
  { nowMs, newId }: { readonly nowMs: number; readonly newId: () => string },
): { readonly put: readonly Account[]; readonly restored: Restored } {
  const find = finderIn(vault);
  const put = new Map<string, Account>();
  const [added, returned]: [string[], string[]] = [[], []];
  const replaced: Restored['replaced'][number][] = [];
  for (const account of chosen) {
    const own = find(account);
    const verdict = verdictOn(account, own);
    if (own === null) {
      added.push(account.id);
      put.set(account.id, { ...account, trashedAtMs: null });
    } else if (verdict.kind === 'in-trash') {
      returned.push(own.id);
      put.set(own.id, { ...own, trashedAtMs: null });
    } else if (verdict.kind === 'differs') {
      const copyId = newId();
      replaced.push({ id: own.id, copyId, wasTrashed: own.trashedAtMs !== null });
      put.set(own.id, backInPlace(account, own));
      put.set(copyId, { ...own, id: copyId, trashedAtMs: nowMs });
    }
  }
  return { put: [...put.values()], restored: { added, returned, replaced } };
}

/** The account of the vault that one of a backup is: by its id, else by its secret; a live one before one in the trash. */
function finderIn(vault: readonly Account[]): (account: Account) => Account | null {
  const ordered = vault.toSorted((a, b) => Number(b.trashedAtMs !== null) - Number(a.trashedAtMs !== null));
  const byId = new Map(ordered.map((account) => [account.id, account]));
  const bySecret = new Map(ordered.map((account) => [secretMark(account.credential), account]));
  return (account) => byId.get(account.id) ?? bySecret.get(secretMark(account.credential)) ?? null;
}

function verdictOn(account: Account, own: Account | null): RestoreVerdict {
  if (own === null) return { kind: 'missing' };
  const parts = differingParts(account, own);
  if (parts.length > 0) return { kind: 'differs', accountId: own.id, parts };
  const back = own.trashedAtMs !== null && account.trashedAtMs === null;
  return { kind: back ? 'in-trash' : 'same', accountId: own.id };
}

function differingParts(one: Account, other: Account): readonly AccountPart[] {
  const [a, b] = [partsOf(one), partsOf(other)];
  return (Object.keys(a) as AccountPart[]).filter((part) => a[part] !== b[part]);
}

function partsOf(account: Account): Readonly<Record<AccountPart, string>> {
  const { credential, ...json } = formatAccount(account);
  const { counter, ...fixed } = credential as typeof credential & { readonly counter?: number };
  return {
    names: JSON.stringify([json.issuer, json.accountName]),
    secret: JSON.stringify(Object.entries(fixed).sort(([a], [b]) => (a < b ? -1 : 1))),
    counter: String(counter),
    sites: JSON.stringify(json.sites.map(({ host, match }) => `${match} ${host}`).sort()),
    confirmation: json.enrolment.kind,
    'backup-codes': json.backupCodes
      .map(({ code, usedAtMs }) => `${code} ${usedAtMs !== null}`)
      .sort()
      .join('\n'),
    pinned: String(json.pinned),
    groups: JSON.stringify(json.groups.toSorted()),
    note: json.note,
  };
}

/** The backup's version in the place of the vault's. What was used up stays used up, whichever of them knows. */
function backInPlace(account: Account, own: Account): Account {
  return { ...withUsesOf(account, own), id: own.id, trashedAtMs: null };
}
