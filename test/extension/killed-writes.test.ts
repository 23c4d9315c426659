/**
 * A service worker may be killed at any await. Here it is killed at every one of them in turn: at each call of
 * WebCrypto, of IndexedDB and of the browser's storage. What lies on disk afterwards is the old vault or the new one.
 * `TWOFOLD_KILLED_ACCOUNTS=400 npx vitest run test/extension/killed-writes.test.ts` kills a thousand times.
 */
import '#test/support/fake-browser.ts';
import 'fake-indexeddb/auto';

import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changePassphrase } from '#extension/ceremonies/key-slots.ts';
import { createVault, unlockVault } from '#extension/ceremonies/unlock.ts';
import type { Account } from '#extension/core/accounts/account.ts';
import { prepareSlots, prepareVault } from '#extension/core/vault/change.ts';
import type { VaultSnapshot } from '#extension/core/vault/stored.ts';
import { isRolledBack, rememberRevision } from '#extension/platform/remembered-revision.ts';
import { SealedVault } from '#extension/platform/sealed-vault.ts';
import { createVaultDatabase, type VaultDatabase } from '#extension/platform/vault-database.ts';
import { anAccount } from '#test/support/accounts.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { Killer } from '#test/support/killer.ts';
import { createVaultPorts, FAKE_PASSPHRASE } from '#test/support/vault-ports.ts';
import { aSealer } from '#test/support/vaults.ts';

// Many cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000 });

const sealer = await aSealer();

const before = Array.from({ length: 5 }, (_, position) => anAccount({ id: `before-${position}` }));
const added = Array.from({ length: Number(process.env.TWOFOLD_KILLED_ACCOUNTS ?? 8) }, (_, position) =>
  anAccount({ id: `added-${position}` }),
);

/** What is done to the vault while the worker is killed, and how it looks when that is done. */
const WRITES: readonly {
  readonly what: string;
  readonly write: (vault: SealedVault, database: VaultDatabase) => Promise<unknown>;
  readonly after: readonly Account[];
}[] = [
  {
    what: 'adding one',
    write: (vault) => vault.add(anAccount({ id: 'one' })),
    after: [...before, anAccount({ id: 'one' })],
  },
  { what: 'adding many', write: (vault) => vault.addAll(added), after: [...before, ...added] },
  {
    what: 'changing one',
    write: (vault) => vault.update('before-1', (account) => ({ ...account, note: 'new' })),
    after: before.map((account) => (account.id === 'before-1' ? { ...account, note: 'new' } : account)),
  },
  {
    what: 'erasing one',
    write: (vault) => vault.erase('before-2'),
    after: before.filter(({ id }) => id !== 'before-2'),
  },
  {
    what: 'changing the key slots',
    write: async (_vault, database) => {
      const snapshot = await database.readAll();
      if (snapshot) await database.write(await prepareSlots(snapshot, [], sealer));
    },
    after: before,
  },
];

function vaultOver(database: VaultDatabase): SealedVault {
  return new SealedVault({ database, sealer, onWritten: rememberRevision, isRolledBack });
}

async function vaultBefore(): Promise<string> {
  await fakeBrowser.storage.local.clear();
  const name = crypto.randomUUID();
  const database = createVaultDatabase(name);
  const write = await prepareVault([], sealer);
  await database.write(write);
  await vaultOver(database).addAll(before);
  return name;
}

const killer = new Killer();

beforeEach(() => {
  fakeBrowser.reset();
  killer.install();
  // The locks of a worker that was killed are free; here the dead one would hold them for ever.
  vi.spyOn(navigator.locks, 'request').mockImplementation((...request: unknown[]) =>
    (request.at(-1) as () => Promise<unknown>)(),
  );
});

afterEach(() => {
  killer.restore();
  vi.restoreAllMocks();
});

const byId = (accounts: readonly Account[]) => [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('a vault whose worker is killed during a write', () => {
  it.each(WRITES)('is the old one or the new one, at every await of $what', async ({ what, write, after }) => {
    let [kills, olds, news] = [0, 0, 0];
    for (let nth = 1, survived = false; !survived; nth += 1) {
      const name = await vaultBefore();
      const database = createVaultDatabase(name);
      survived = await killer.survives(nth, () => write(vaultOver(database), database));
      kills += survived ? 0 : 1;

      // A new worker, with nothing but what lies on disk.
      const vault = vaultOver(createVaultDatabase(name));
      const accounts = byId(await vault.accounts());
      const isNew = isDeepStrictEqual(accounts, byId(after));
      if (!isNew) expect(accounts).toEqual(byId(before));
      expect(await vault.damaged()).toEqual([]);
      if (survived) expect(isNew).toBe(true);
      [olds, news] = isNew ? [olds, news + 1] : [olds + 1, news];

      // And it can go on.
      await vault.add(anAccount({ id: 'next' }));
      expect((await vault.accounts()).length).toBe(accounts.length + 1);
    }
    expect(kills).toBeGreaterThan(5);
    expect(olds + news).toBe(kills + 1);
    console.info(`${what}: killed ${kills} times, then the old vault ${olds} times and the new one ${news} times`);
  });
});

describe('a change of the passphrase that is killed', () => {
  const NEW_PASSPHRASE = 'another visibly fake passphrase';
  const proofOf = (passphrase: string) => ({ kind: 'passphrase', passphrase }) as const;

  /** All but the root, which alone a change of the passphrase may write. */
  const below = (snapshot: VaultSnapshot | null) => ({ pages: snapshot?.pages, records: snapshot?.records });

  it('leaves the old passphrase or the new one, at every await, and no other row changed', async () => {
    let [kills, olds, news] = [0, 0, 0];
    for (let nth = 1, survived = false; !survived; nth += 1) {
      fakeBrowser.reset();
      const name = crypto.randomUUID();
      const ports = createVaultPorts({ database: createVaultDatabase(name) });
      await createVault(ports, FAKE_PASSPHRASE);
      const rows = await ports.database.readAll();
      const change = { proof: proofOf(FAKE_PASSPHRASE), passphrase: NEW_PASSPHRASE };
      survived = await killer.survives(nth, () => changePassphrase(ports, change));
      kills += survived ? 0 : 1;

      // A new worker.
      const database = createVaultDatabase(name);
      const fresh = createVaultPorts({ database });
      expect(below(await database.readAll())).toEqual(below(rows));
      const byOld = await unlockVault(fresh, proofOf(FAKE_PASSPHRASE));
      const byNew = await unlockVault(fresh, proofOf(NEW_PASSPHRASE));
      expect([byOld.kind, byNew.kind].sort()).toEqual(['done', 'refused']);
      if (survived) expect(byNew.kind).toBe('done');
      [olds, news] = byNew.kind === 'done' ? [olds, news + 1] : [olds + 1, news];
    }
    expect(olds).toBeGreaterThan(5);
    expect(news).toBeGreaterThan(1);
    console.info(
      `changing the passphrase: killed ${kills} times, then the old one ${olds} times and the new one ${news} times`,
    );
  });
});
