/** Accounts that give the same codes, made one: first what that would be, then in one transaction, and back again. */

import type { Account } from '../core/accounts/account.ts';
import { codesMark } from '../core/accounts/duplicates.ts';
import { mergeAccounts } from '../core/accounts/merge.ts';
import { holdSameAccounts } from '../core/accounts/same-accounts.ts';
import { withUsesOf } from '../core/accounts/spent.ts';
import type { AccountSummary, Merged, MergeWish, Refused } from '../messages.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import { summarize } from './accounts.ts';
import type { Done } from './edit-account.ts';
import { refused } from './refusal.ts';

/** What the account that stays would hold, and which would go to the trash. Nothing is written. */
export async function reviewMerge(
  vault: OpenVault,
  wish: MergeWish,
): Promise<
  | { readonly kind: 'merge-review'; readonly merged: AccountSummary; readonly toTrash: readonly AccountSummary[] }
  | Refused
> {
  const parts = partsOf(await vault.pick(wish.ids), wish);
  if (parts === null) return changedMeanwhile();
  const merged = mergeAccounts(parts.kept, parts.others);
  return { kind: 'merge-review', merged: summarize(merged), toTrash: parts.others.map(summarize) };
}

/**
 * The others go to the trash, and so does the version of the one that stays from before, where it was changed: for 30
 * days each of them can be had back as it was.
 */
export async function mergeDuplicates(
  vault: OpenVault,
  wish: MergeWish,
  { nowMs, newId }: { readonly nowMs: number; readonly newId: () => string },
): Promise<{ readonly kind: 'merged'; readonly merged: Merged } | Refused> {
  const copyId = newId();
  const written = await vault.rewrite(
    () => wish.ids,
    (accounts) => {
      const parts = partsOf(accounts, wish);
      return parts === null ? [] : merge(parts, { copyId, nowMs });
    },
  );
  if (written.length === 0) return changedMeanwhile();
  const copied = written.some(({ id }) => id === copyId);
  const trashedIds = wish.ids.filter((id) => id !== wish.keepId);
  return { kind: 'merged', merged: { keptId: wish.keepId, copyId: copied ? copyId : null, trashedIds } };
}

/** Takes a merge back, in one transaction. Codes that were used since then stay used. */
export async function undoMerge(vault: OpenVault, { keptId, copyId, trashedIds }: Merged): Promise<Done | Refused> {
  const ids = [keptId, ...(copyId === null ? [] : [copyId]), ...trashedIds];
  const accounts = new Map((await vault.pick(ids)).map((account) => [account.id, account]));
  const [kept, copy] = [accounts.get(keptId), copyId === null ? undefined : accounts.get(copyId)];
  if (kept === undefined || (copyId !== null && copy === undefined)) return changedMeanwhile();
  const before = copy === undefined ? [] : [{ ...withUsesOf(copy, kept), id: keptId, trashedAtMs: null }];
  const back = trashedIds.flatMap((id) => accounts.get(id) ?? []).map((account) => withUsesOf(account, kept));
  const put = [...before, ...back.map((account) => ({ ...account, trashedAtMs: null }))];
  await vault.replaceAll({ put, erase: copy === undefined ? [] : [copy.id] });
  return { kind: 'done' };
}

interface Parts {
  readonly kept: Account;
  readonly others: readonly Account[];
}

/** `null` when they are not all there, or do not give the same codes. */
function partsOf(accounts: readonly Account[], { ids, keepId }: MergeWish): Parts | null {
  const live = accounts.filter(({ trashedAtMs }) => trashedAtMs === null);
  const kept = live.find(({ id }) => id === keepId);
  const marks = new Set(live.map(({ credential }) => codesMark(credential)));
  const unique = new Set(live.map(({ id }) => id)).size;
  if (kept === undefined || unique < 2 || unique !== ids.length || marks.size !== 1) return null;
  return { kept, others: live.filter((account) => account !== kept) };
}

function merge(
  { kept, others }: Parts,
  { copyId, nowMs }: { readonly copyId: string; readonly nowMs: number },
): readonly Account[] {
  const merged = mergeAccounts(kept, others);
  const trashed = others.map((account) => ({ ...account, trashedAtMs: nowMs }));
  if (holdSameAccounts([kept], [merged])) return trashed;
  return [merged, { ...kept, id: copyId, trashedAtMs: nowMs }, ...trashed];
}

function changedMeanwhile(): Refused {
  return refused(words()('account.listChanged'));
}
