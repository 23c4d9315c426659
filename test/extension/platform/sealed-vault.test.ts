import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';
import { prepareVault } from '#extension/core/vault/change.ts';
import { SealedVault } from '#extension/platform/sealed-vault.ts';
import { createVaultDatabase, type VaultDatabase } from '#extension/platform/vault-database.ts';
import { anAccount } from '#test/support/accounts.ts';
import { aSealer } from '#test/support/vaults.ts';

const sealer = await aSealer();

function vaultOver(database: VaultDatabase): SealedVault {
  return new SealedVault({ database, sealer, onWritten: async () => {}, isRolledBack: async () => false });
}

/** An empty vault in a database of its own. */
async function emptyDatabase(): Promise<VaultDatabase> {
  const database = createVaultDatabase(crypto.randomUUID());
  await database.write(await prepareVault([], sealer));
  return database;
}

describe('SealedVault', () => {
  it('gives back what was added, also to another that opens the same database', async () => {
    const database = await emptyDatabase();
    const account = anAccount();

    await vaultOver(database).add(account);

    const other = vaultOver(database);
    expect(await other.accounts()).toEqual([account]);
    expect(await other.account(account.id)).toEqual(account);
    expect((await other.list()).entries.map(({ issuer }) => issuer)).toEqual(['Example']);
    expect(await other.damaged()).toEqual([]);
  });

  it('keeps the trash apart from the live accounts', async () => {
    const vault = vaultOver(await emptyDatabase());
    const [live, trashed] = [anAccount(), anAccount({ trashedAtMs: 1 })];

    await vault.addAll([live, trashed]);

    expect(await vault.accounts()).toEqual([live]);
    expect(await vault.trashed()).toEqual([trashed]);
  });

  it('sees what another writer changed', async () => {
    const database = await emptyDatabase();
    const [one, other] = [vaultOver(database), vaultOver(database)];
    const account = anAccount();
    await one.add(account);
    await other.accounts();

    await one.update(account.id, (before) => ({ ...before, note: 'by one' }));

    expect((await other.accounts())[0]?.note).toBe('by one');
    expect((await other.list()).entries[0]?.note).toBe('by one');
  });

  it('loses nothing of two writers at once', async () => {
    const database = await emptyDatabase();
    const writers = [vaultOver(database), vaultOver(database)];
    const account = anAccount({ groups: [] });
    await vaultOver(database).add(account);

    const added = Array.from({ length: 8 }, () => anAccount());
    await Promise.all([
      ...added.map((each, position) => writers[position % 2]?.add(each)),
      ...Array.from({ length: 8 }, (_, position) =>
        writers[position % 2]?.update(account.id, (before) => ({
          ...before,
          groups: [...before.groups, `${position}`],
        })),
      ),
    ]);

    const fresh = vaultOver(database);
    expect(await fresh.damaged()).toEqual([]);
    expect((await fresh.accounts()).length).toBe(9);
    expect([...((await fresh.account(account.id))?.groups ?? [])].sort()).toEqual('01234567'.split(''));
  });

  it('refuses to change an account that is not there, and writes nothing', async () => {
    const database = await emptyDatabase();

    const update = vaultOver(database).update('nobody', (account) => account);

    await expect(update).rejects.toMatchObject({ code: 'no-such-account' });
    expect((await database.readRoot())?.revision).toBe(1);
  });

  it('forgets what was erased', async () => {
    const vault = vaultOver(await emptyDatabase());
    const account = anAccount();
    await vault.add(account);

    await vault.erase(account.id);

    expect(await vault.account(account.id)).toBeNull();
    expect((await vault.list()).entries).toEqual([]);
    expect(await vault.damaged()).toEqual([]);
  });

  it('picks those of the asked that there are, in the order asked', async () => {
    const vault = vaultOver(await emptyDatabase());
    const [first, second] = [anAccount(), anAccount()];
    await vault.addAll([first, second]);

    expect(await vault.pick([second.id, 'nobody', first.id])).toEqual([second, first]);
  });

  it('writes nothing when the vault moved before the write', async () => {
    const database = await emptyDatabase();

    expect(await database.write(await prepareVault([], sealer))).toBe(false);
    expect((await database.readRoot())?.revision).toBe(1);
  });

  it('lists a large vault from its index, and its damage as far as it is known', async () => {
    const database = await emptyDatabase();
    await vaultOver(database).addAll(Array.from({ length: 600 }, () => anAccount()));
    const opened: string[] = [];
    const watched: VaultDatabase = {
      ...database,
      readAll: () => {
        opened.push('everything');
        return database.readAll();
      },
    };

    const { entries, damaged } = await vaultOver(watched).list();

    expect(entries.length).toBe(600);
    expect(damaged).toEqual([]);
    expect(opened).toEqual([]);
  });
});
