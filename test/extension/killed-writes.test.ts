/**
 * A service worker may be killed at any await. Here it is killed at every one of them in turn: at each call of
 * WebCrypto, of IndexedDB and of the browser's storage. What lies on disk afterwards is the old vault or the new one.
 * `TWOFOLD_KILLED_ACCOUNTS=260 npx vitest run test/extension/killed-writes.test.ts` kills a thousand times.
 */
import '#test/support/fake-browser.ts';
import 'fake-indexeddb/auto';

import { AsyncLocalStorage } from 'node:async_hooks';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '#extension/core/accounts/account.ts';
import { prepareSlots, prepareVault } from '#extension/core/vault/change.ts';
import { isRolledBack, rememberRevision } from '#extension/platform/remembered-revision.ts';
import { SealedVault } from '#extension/platform/sealed-vault.ts';
import { createVaultDatabase, type VaultDatabase } from '#extension/platform/vault-database.ts';
import { anAccount } from '#test/support/accounts.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
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

/** A run of the code under test that is killed at its `left`th call from now, and stays dead. */
interface Life {
  left: number;
  readonly onKill: () => void;
}

/** Counts the calls of everything a write awaits, each in the life that makes it, and kills at one of them. */
class Killer {
  readonly #lives = new AsyncLocalStorage<Life>();
  readonly #restores: (() => void)[] = [];

  install(): void {
    const never = (): Promise<never> => new Promise(() => {});
    for (const name of ['encrypt', 'decrypt', 'digest'] as const) this.#wrap(crypto.subtle, name, never);
    for (const name of ['get', 'set'] as const) this.#wrap(fakeBrowser.storage.local, name, never);
    for (const name of ['put', 'delete'] as const) this.#wrap(IDBObjectStore.prototype, name, aborted);
    // Reading changes nothing, and whatever comes after it dies.
    for (const name of ['get', 'getAll', 'getAllKeys'] as const)
      this.#wrap(IDBObjectStore.prototype, name, (read) => read());
  }

  restore(): void {
    for (const restore of this.#restores.splice(0)) restore();
  }

  /** Kills `run` at its `nth` call. Resolves to whether it came to its end before. */
  async survives(nth: number, run: () => Promise<unknown>): Promise<boolean> {
    return new Promise((resolve) => {
      const life: Life = { left: nth, onKill: () => resolve(false) };
      // A killed run either never ends or fails, because its transaction was aborted: nobody is there to be told.
      const ended = this.#lives.run(life, run).then(
        () => resolve(true),
        () => {},
      );
      void ended;
    });
  }

  /** From the kill on, a call of the method is answered by `die`, which is given the call to make. */
  #wrap<T extends object>(target: T, name: keyof T & string, die: (call: () => unknown) => unknown): void {
    const own = Object.getOwnPropertyDescriptor(target, name);
    const original = target[name] as (...input: never[]) => unknown;
    const lives = this.#lives;
    const wrapped = function (this: T, ...input: never[]): unknown {
      const life = lives.getStore();
      const call = (): unknown => original.apply(this, input);
      if (life === undefined) return call();
      life.left -= 1;
      if (life.left === 0) life.onKill();
      return life.left > 0 ? call() : die(call);
    };
    Object.defineProperty(target, name, { value: wrapped, configurable: true, writable: true });
    this.#restores.push(() => {
      if (own) Object.defineProperty(target, name, own);
      else Reflect.deleteProperty(target, name);
    });
  }
}

/** What was not committed when its process died is not there. */
function aborted(call: () => unknown): unknown {
  const request = call();
  if (request instanceof IDBRequest) request.transaction?.abort();
  return request;
}

const killer = new Killer();

beforeEach(() => {
  fakeBrowser.reset();
  killer.install();
});

afterEach(() => killer.restore());

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
