import '#test/support/fake-browser.ts';
import 'fake-indexeddb/auto';

import { describe, expect, it, vi } from 'vitest';
import { orderEntries } from '#extension/core/accounts/account-order.ts';
import { prepareVault } from '#extension/core/vault/change.ts';
import type { FrontMemory, VaultFront } from '#extension/platform/front-memory.ts';
import { SealedVault } from '#extension/platform/sealed-vault.ts';
import { createVaultDatabase, type VaultDatabase } from '#extension/platform/vault-database.ts';
import { anAccount } from '#test/support/accounts.ts';
import { aSealer } from '#test/support/vaults.ts';

const sealer = await aSealer();

function vaultOver(database: VaultDatabase, fronts?: FrontMemory): SealedVault {
  const parts = { database, sealer, onWritten: async () => {}, isRolledBack: async () => false };
  return new SealedVault(fronts === undefined ? parts : { ...parts, fronts });
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

  it('does not answer with a list that began to be read before a change', async () => {
    const database = await emptyDatabase();
    await vaultOver(database).addAll(Array.from({ length: 501 }, () => anAccount()));
    const vault = vaultOver(database);
    const { readIndex } = database;
    const { promise: written, resolve: write } = Promise.withResolvers<void>();
    vi.spyOn(database, 'readIndex').mockImplementationOnce(async () => {
      const before = await readIndex();
      await written;
      return before;
    });
    const first = vault.list();
    await vi.waitFor(() => expect(database.readIndex).toHaveBeenCalled());
    await vaultOver(database).add(anAccount());

    const second = vault.list();
    await new Promise((resolve) => setTimeout(resolve));
    write();

    expect((await first).entries).toHaveLength(501);
    expect((await second).entries).toHaveLength(502);
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

  it('opens no record again that it knows, until another writer changed something', async () => {
    const database = await emptyDatabase();
    const read = vi.spyOn(database, 'read');
    const vault = vaultOver(database);
    const account = anAccount();
    await vault.add(account);
    await vault.accounts();
    read.mockClear();

    expect(await vault.pick([account.id, 'unknown'])).toEqual([account]);
    expect(read).not.toHaveBeenCalled();

    await vaultOver(database).update(account.id, (before) => ({ ...before, note: 'by another' }));
    read.mockClear();
    expect((await vault.pick([account.id]))[0]?.note).toBe('by another');
    expect(read).toHaveBeenCalled();
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

  it('is listed, with the accounts of its first codes, from a root that was just read and nothing else', async () => {
    const database = await emptyDatabase();
    const account = anAccount();
    const readRoot = vi.fn(database.readRoot);
    const vault = vaultOver({ ...database, readRoot });
    await vault.add(account);
    await vault.list();
    const root = await database.readRoot();
    if (root === null) throw new Error('the vault was made above');
    readRoot.mockClear();

    const { entries } = await vault.list(root);
    const beginning = await vault.beginning(null, root);
    const picked = await vault.pick([account.id], root);

    expect(entries.map(({ id }) => id)).toEqual([account.id]);
    expect(beginning).toBeNull();
    expect(picked).toEqual([account]);
    expect(readRoot).not.toHaveBeenCalled();
  });

  it('is listed as it is now where the root that was given is no longer the newest', async () => {
    const database = await emptyDatabase();
    const vault = vaultOver(database);
    const account = anAccount({ note: 'before' });
    await vault.add(account);
    await vault.list();
    const root = await database.readRoot();
    if (root === null) throw new Error('the vault was made above');

    await vault.update(account.id, (before) => ({ ...before, note: 'after' }));

    expect((await vault.list(root)).entries.map(({ note }) => note)).toEqual(['after']);
    expect((await vault.pick([account.id], root)).map(({ note }) => note)).toEqual(['after']);
  });

  it('reads the index once for all who ask at the same time', async () => {
    const database = await emptyDatabase();
    await vaultOver(database).addAll(Array.from({ length: 501 }, () => anAccount()));
    const readIndex = vi.fn(database.readIndex);
    const vault = vaultOver({ ...database, readIndex });

    const lists = await Promise.all([vault.list(), vault.list(), vault.list()]);

    expect(lists.map(({ entries }) => entries.length)).toEqual([501, 501, 501]);
    expect(readIndex).toHaveBeenCalledTimes(1);
  });
});

describe('the beginning of a large list', () => {
  /** A memory of fronts as the browser's. */
  function memoryOfFronts(): FrontMemory {
    let kept: { readonly revision: number; readonly front: VaultFront } | null = null;
    return {
      read: async ({ revision }) => (kept?.revision === revision ? kept.front : null),
      keep: async ({ revision }, front) => {
        kept = { revision, front };
      },
    };
  }

  async function largeVault(count: number) {
    const database = await emptyDatabase();
    const accounts = Array.from({ length: count }, (_, position) =>
      anAccount({ issuer: `Issuer ${position}`, sites: [{ host: `site-${position}.example`, match: 'exact' }] }),
    );
    await vaultOver(database).addAll(accounts);
    return { database, accounts, fronts: memoryOfFronts() };
  }

  it('is that of the whole list, without the index being read, once another background had read it', async () => {
    const { database, fronts } = await largeVault(501);
    const { entries } = await vaultOver(database, fronts).list();
    const readIndex = vi.fn(database.readIndex);

    const beginning = await vaultOver({ ...database, readIndex }, fronts).beginning('site-400.example');

    expect(readIndex).not.toHaveBeenCalled();
    expect(beginning?.total).toBe(501);
    expect(beginning?.entries.length).toBe(61);
    expect(beginning?.entries).toEqual(orderEntries(entries, 'site-400.example').slice(0, 61));
  });

  it('is not known after a change, in a small vault, or before anybody read the list', async () => {
    const { database, accounts, fronts } = await largeVault(501);
    expect(await vaultOver(database, fronts).beginning(null)).toBeNull();

    await vaultOver(database, fronts).list();
    await vaultOver(database).update(accounts[0]?.id ?? '', (account) => ({ ...account, note: 'new' }));
    expect(await vaultOver(database, fronts).beginning(null)).toBeNull();

    const small = await largeVault(500);
    await vaultOver(small.database, small.fronts).list();
    expect(await vaultOver(small.database, small.fronts).beginning(null)).toBeNull();
  });

  it('leaves out an account of the site that is damaged or in the trash', async () => {
    const { database, accounts, fronts } = await largeVault(501);
    await vaultOver(database, fronts).list();
    const root = await database.readRoot();
    const [id] = accounts.slice(400).map((account) => account.id);
    if (root === null || id === undefined) throw new Error('the vault was made above');
    const rows = await database.read({ pages: [], records: [id] });
    const damaged = rows?.records.map((row) => ({ ...row, sealed: new Uint8Array(64) })) ?? [];
    const same = { expectedRevision: root.revision, root, pages: [], erasedRecords: [] };
    await database.write({ ...same, records: damaged });

    const beginning = await vaultOver(database, fronts).beginning('site-400.example');

    expect(beginning?.entries.map((entry) => entry.id)).not.toContain(id);
    expect(beginning?.entries.length).toBe(60);
  });
});
