/** An open vault in memory, for tests of ceremonies. */

import type { Account } from '#extension/core/accounts/account.ts';
import { entryOf } from '#extension/core/accounts/account-entry.ts';
import type { DamagedRecord } from '#extension/messages.ts';
import type { OpenVault } from '#extension/platform/vault-store.ts';
import { AppError } from '#shared/app-error.ts';

/** Holds the given accounts; `damaged` are reported as they are. */
export function createMemoryVault(
  accounts: readonly Account[] = [],
  damaged: readonly DamagedRecord[] = [],
): OpenVault {
  const records = new Map(accounts.map((account) => [account.id, account]));
  const add = async (account: Account): Promise<void> => void records.set(account.id, account);
  return {
    list: async () => ({ entries: [...records.values()].map(entryOf), damaged }),
    beginning: async () => null,
    accounts: async () => [...records.values()].filter(({ trashedAtMs }) => trashedAtMs === null),
    trashed: async () => [...records.values()].filter(({ trashedAtMs }) => trashedAtMs !== null),
    account: async (id) => records.get(id) ?? null,
    pick: async (ids) => ids.flatMap((id) => records.get(id) ?? []),
    damaged: async () => damaged,
    add,
    addAll: async (added) => {
      for (const account of added) await add(account);
    },
    replaceAll: async ({ put, erase }) => {
      for (const account of put) await add(account);
      for (const id of erase) records.delete(id);
    },
    update: async (id, change) => {
      const account = records.get(id);
      if (account === undefined) throw new AppError('no-such-account', 'there is no such account in the vault');
      const changed = change(account);
      records.set(id, changed);
      return changed;
    },
    rewrite: async (choose, change) => {
      const ids = choose([...records.values()].map(entryOf));
      const changed = ids.length === 0 ? [] : change(ids.flatMap((id) => records.get(id) ?? []));
      for (const account of changed) await add(account);
      return changed;
    },
    erase: async (id) => void records.delete(id),
  };
}
