import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';
import { moveAccount, sortByName } from '#extension/ceremonies/order-accounts.ts';
import type { Account } from '#extension/core/accounts/account.ts';
import { orderEntries } from '#extension/core/accounts/account-order.ts';
import { prepareVault } from '#extension/core/vault/change.ts';
import { SealedVault } from '#extension/platform/sealed-vault.ts';
import { createVaultDatabase, type VaultDatabase } from '#extension/platform/vault-database.ts';
import type { OpenVault } from '#extension/platform/vault-store.ts';
import { anAccount } from '#test/support/accounts.ts';
import { createMemoryVault } from '#test/support/memory-vault.ts';
import { aSealer } from '#test/support/vaults.ts';

const sealer = await aSealer();

function named(...names: readonly string[]): Account[] {
  return names.map((issuer) => anAccount({ id: issuer, issuer }));
}

/** A vault in a database that counts the records that are written. */
async function aDatabase(accounts: readonly Account[]) {
  const database = createVaultDatabase(crypto.randomUUID());
  await database.write(await prepareVault([], sealer));
  const written: number[] = [];
  const counting: VaultDatabase = {
    ...database,
    write: async (write) => {
      const done = await database.write(write);
      if (done) written.push(write.records.length);
      return done;
    },
  };
  const open = (): SealedVault =>
    new SealedVault({ database: counting, sealer, onWritten: async () => {}, isRolledBack: async () => false });
  await open().addAll(accounts);
  written.length = 0;
  return { open, written };
}

async function orderIn(vault: OpenVault): Promise<string> {
  const { entries } = await vault.list();
  return orderEntries(entries, null)
    .map(({ id }) => id)
    .join(' ');
}

describe('moveAccount', () => {
  it('moves one account for one record, and says where it is', async () => {
    const { open, written } = await aDatabase(named('a', 'b', 'c'));

    const answer = await moveAccount(open(), 'c', { kind: 'before', id: 'a' });

    expect(answer).toEqual({ kind: 'moved', place: 1, count: 3 });
    expect(await orderIn(open())).toBe('c a b');
    expect(written).toEqual([1]);
  });

  it('writes nothing where the account stays, and keeps all else about it where it moves', async () => {
    const { open, written } = await aDatabase(named('a', 'b'));

    expect(await moveAccount(open(), 'a', { kind: 'step', by: -1 })).toEqual({ kind: 'stays', place: 1, count: 2 });
    expect(written).toEqual([]);
    await moveAccount(open(), 'b', { kind: 'step', by: -1 });
    const [b] = await open().pick(['b']);
    expect(b).toEqual({ ...(named('b')[0] as Account), sortKey: b?.sortKey });
  });

  it('refuses an account that is not there any more', async () => {
    const vault = createMemoryVault(named('a'));

    expect(await moveAccount(vault, 'gone', { kind: 'step', by: 1 })).toMatchObject({ kind: 'refused' });
  });

  it('loses no move and no edit of two windows that use one gap at once', async () => {
    const { open } = await aDatabase(named('a', 'b', 'c', 'd'));
    const [one, other] = [open(), open()];
    await Promise.all([one.list(), other.list()]);

    await Promise.all([
      moveAccount(one, 'c', { kind: 'before', id: 'a' }),
      moveAccount(other, 'd', { kind: 'before', id: 'a' }),
      other.update('c', (account) => ({ ...account, note: 'edited meanwhile' })),
    ]);

    expect(['c d a b', 'd c a b']).toContain(await orderIn(open()));
    const accounts = await open().accounts();
    expect(accounts.find(({ id }) => id === 'c')?.note).toBe('edited meanwhile');
    expect(new Set(accounts.flatMap(({ sortKey }) => sortKey ?? [])).size).toBe(2);
  });
});

describe('sortByName', () => {
  it('forgets each place in one transaction, and leaves the others unwritten', async () => {
    const { open, written } = await aDatabase(named('a', 'b', 'c', 'd'));
    await moveAccount(open(), 'c', { kind: 'before', id: 'b' });
    written.length = 0;

    await sortByName(open());

    expect(await orderIn(open())).toBe('a b c d');
    expect(written).toEqual([2]);
    expect(await open().pick(['c'])).toEqual(named('c'));
  });

  it('writes nothing where nothing was placed', async () => {
    const { open, written } = await aDatabase(named('a', 'b'));

    await sortByName(open());

    expect(written).toEqual([]);
  });
});
