/** The order of the accounts, made by hand. */

import type { Account } from '../core/accounts/account.ts';
import { type ListPlace, type Move, type MoveTarget, planMove } from '../core/accounts/move-account.ts';
import { isSortKey } from '../core/accounts/sort-key.ts';
import type { Refused } from '../messages.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import type { Done } from './edit-account.ts';
import { refused } from './refusal.ts';

/** Moves an account, in one transaction. Decided on the list as it is then, not as a page saw it. */
export async function moveAccount(
  vault: OpenVault,
  id: string,
  target: MoveTarget,
): Promise<({ readonly kind: 'moved' | 'stays' } & ListPlace) | Refused> {
  let move: Move = { kind: 'no-such-place' };
  await vault.rewrite(
    (entries) => {
      move = planMove(entries, id, target);
      return move.kind === 'moved' ? [...move.keys.keys()] : [];
    },
    (accounts) => (move.kind === 'moved' ? withKeys(accounts, move.keys) : []),
  );
  // Assigned in a callback, which the compiler does not follow.
  const made = move as Move;
  if (made.kind === 'no-such-place') return refused(words()('account.listChanged'));
  return { kind: made.kind, place: made.place, count: made.count };
}

/** Forgets every place that was given by hand, in one transaction. */
export async function sortByName(vault: OpenVault): Promise<Done> {
  await vault.rewrite(
    (entries) => entries.filter(({ sortKey }) => isSortKey(sortKey)).map(({ id }) => id),
    (accounts) => accounts.map(({ sortKey: _forgotten, ...account }) => account),
  );
  return { kind: 'done' };
}

function withKeys(accounts: readonly Account[], keys: ReadonlyMap<string, string>): readonly Account[] {
  return accounts.map((account) => {
    const sortKey = keys.get(account.id);
    return sortKey === undefined ? account : { ...account, sortKey };
  });
}
