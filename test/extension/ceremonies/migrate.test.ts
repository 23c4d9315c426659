import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type MigrationParts, migrateVault } from '#extension/ceremonies/migrate.ts';
import { inspectVault } from '#extension/core/vault/inspection.ts';
import type { Migration } from '#extension/core/vault/migration.ts';
import type { VaultSnapshot } from '#extension/core/vault/stored.ts';
import { createVaultDatabase, type VaultDatabase } from '#extension/platform/vault-database.ts';
import { AppError } from '#shared/app-error.ts';
import { anAccount } from '#test/support/accounts.ts';
import { aSealer, aVault, change, FAKE_VAULT_KEY } from '#test/support/vaults.ts';

const accounts = [anAccount({ note: 'first' }), anAccount({ trashedAtMs: 1 })];
const sealer = await aSealer();
const old = await aVault(accounts, sealer);

/** The next version, as it may come: other rows for the same accounts. */
const toTwo: Migration = {
  from: 1,
  readAccounts: async (snapshot) => [...(await inspectVault(snapshot, sealer.keys)).accounts.values()],
  migrate: async (snapshot) => ofVersion(2, await change(snapshot, { put: accounts }, sealer)),
};

/** A mistake of ours: an account gets lost on the way. */
const losing: Migration = {
  ...toTwo,
  migrate: async (snapshot) => ofVersion(2, await change(snapshot, { erase: [accounts[0]?.id ?? ''] }, sealer)),
};

function ofVersion(formatVersion: number, { root, ...rows }: VaultSnapshot): VaultSnapshot {
  return { ...rows, root: { ...root, formatVersion } };
}

let database: VaultDatabase;
beforeEach(async () => {
  database = createVaultDatabase(crypto.randomUUID());
  const { root, pages, records } = old;
  await database.write({ expectedRevision: null, root, pages, records, erasedRecords: [] });
});

function parts(given: Partial<MigrationParts> = {}): MigrationParts {
  return { database, vaultKey: FAKE_VAULT_KEY, migrations: [toTwo], current: 2, ...given };
}

async function accountsNow() {
  const snapshot = await database.readAll();
  return snapshot && [...(await inspectVault(snapshot, sealer.keys)).accounts.values()];
}

describe('a vault of an earlier version', () => {
  it('is taken over whole, and the old copy goes once the new one was read back', async () => {
    expect(await migrateVault(parts())).toBe('migrated');

    expect((await database.readRoot())?.formatVersion).toBe(2);
    expect(new Set(await accountsNow())).toEqual(new Set(accounts));
    expect(await database.readCopy()).toBeNull();
    expect(await migrateVault(parts())).toBe('current');
  });

  it('stays as it is in the present version, and in one that has no way here', async () => {
    expect(await migrateVault(parts({ current: 1 }))).toBe('current');
    expect(await migrateVault(parts({ migrations: [] }))).toBe('unknown-version');
    expect(await migrateVault(parts({ current: 3 }))).toBe('unknown-version');

    expect(new Set((await database.readAll())?.records)).toEqual(new Set(old.records));
  });

  it('is not read when it is of the present version, however many records it has', async () => {
    const readAll = vi.fn(database.readAll);

    expect(await migrateVault(parts({ current: 1, database: { ...database, readAll } }))).toBe('current');

    expect(readAll).not.toHaveBeenCalled();
  });

  it('is put back byte for byte when the new form does not hold what the old one did', async () => {
    expect(await migrateVault(parts({ migrations: [losing] }))).toBe('put-back');

    const now = await database.readAll();
    expect(now?.root).toEqual(old.root);
    expect(new Set(now?.records)).toEqual(new Set(old.records));
    expect(new Set(now?.pages)).toEqual(new Set(old.pages));
    expect(await database.readCopy()).toBeNull();
  });

  it.each([
    { at: 'the write', method: 'replaceVault', version: 1, kept: false },
    { at: 'the read-back', method: 'readCopy', version: 2, kept: true },
    { at: 'the end', method: 'dropCopy', version: 2, kept: true },
  ] as const)('loses nothing when it is cut off at $at, and is taken over the next time', async (cut) => {
    const { method, version, kept } = cut;
    let calls = 0;
    const killed: VaultDatabase = {
      ...database,
      [method]: async (...given: [never, never]) => {
        calls += 1;
        // The copy is looked for once before anything is written.
        if (method === 'readCopy' && calls === 1) return database.readCopy();
        return kill(given);
      },
    };

    await expect(migrateVault(parts({ database: killed }))).rejects.toThrow('killed');
    expect((await database.readRoot())?.formatVersion).toBe(version);
    expect((await database.readCopy()) !== null).toBe(kept);
    expect(new Set(await accountsNow())).toEqual(new Set(accounts));

    expect(await migrateVault(parts())).toBe('migrated');
    expect(new Set(await accountsNow())).toEqual(new Set(accounts));
    expect(await database.readCopy()).toBeNull();
  });

  it('is as it was when the disk is full', async () => {
    const full: VaultDatabase = {
      ...database,
      replaceVault: () => Promise.reject(new AppError('storage-full', 'the disk is full')),
    };

    await expect(migrateVault(parts({ database: full }))).rejects.toMatchObject({ code: 'storage-full' });
    expect((await database.readRoot())?.formatVersion).toBe(1);
  });
});

function kill(_given: readonly unknown[]): never {
  throw new Error('killed');
}
