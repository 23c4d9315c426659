import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createVault,
  readVaultState,
  unlockVault as unlockWith,
  type VaultPorts,
} from '#extension/ceremonies/unlock.ts';
import { type Argon2id, KDF_FLOOR } from '#extension/core/vault/passphrase.ts';
import { closeSession, readSession } from '#extension/platform/session.ts';
import type { VaultDatabase } from '#extension/platform/vault-database.ts';
import { AppError } from '#shared/app-error.ts';
import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { cheapKdf, createVaultPorts, FAKE_PASSPHRASE, type FakeVaultPorts } from '#test/support/vault-ports.ts';

const WRONG = 'another fake passphrase of the tests';

beforeEach(() => fakeBrowser.reset());

const unlockVault = (ports: VaultPorts, passphrase: string) => unlockWith(ports, { kind: 'passphrase', passphrase });

/** The same database, telling of each attempt to write. */
function watchWrites(database: VaultDatabase): { database: VaultDatabase; writes: unknown[] } {
  const writes: unknown[] = [];
  const write: VaultDatabase['write'] = (rows) => {
    writes.push(rows);
    return database.write(rows);
  };
  return { database: { ...database, write }, writes };
}

/** Ports whose KDF takes so many milliseconds. */
function portsWithKdfOf(ms: number): FakeVaultPorts {
  const argon2id: Argon2id = (...input) => {
    ports.pass(ms);
    return cheapKdf(...input);
  };
  const ports = createVaultPorts({ argon2id });
  return ports;
}

describe('createVault', () => {
  it('makes a vault that is open', async () => {
    const ports = createVaultPorts();

    expect(await readVaultState(ports)).toBe('absent');
    expect(await createVault(ports, FAKE_PASSPHRASE)).toEqual({ kind: 'done' });
    expect(await readVaultState(ports)).toBe('open');
  });

  it('refuses a passphrase that is easy to guess, and makes nothing', async () => {
    const ports = createVaultPorts();

    expect(await createVault(ports, 'password12')).toMatchObject({ kind: 'refused' });
    expect(await readVaultState(ports)).toBe('absent');
  });

  it('refuses a second vault, also when two pages make one at once', async () => {
    const ports = createVaultPorts();

    const answers = await Promise.all([createVault(ports, FAKE_PASSPHRASE), createVault(ports, WRONG)]);
    await closeSession();

    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    const winner = answers[0].kind === 'done' ? FAKE_PASSPHRASE : WRONG;
    expect(await unlockVault(ports, winner)).toEqual({ kind: 'done' });
  });

  it('stretches by the floor where that takes long, and by more where it is quick', async () => {
    const slow = portsWithKdfOf(700);
    const quick = portsWithKdfOf(250);

    await createVault(slow, FAKE_PASSPHRASE);
    await createVault(quick, FAKE_PASSPHRASE);

    expect((await slow.database.readRoot())?.slots).toMatchObject([KDF_FLOOR]);
    expect((await quick.database.readRoot())?.slots).toMatchObject([{ ...KDF_FLOOR, passes: 6 }]);
  });

  it('keeps neither the passphrase nor the key on disk', async () => {
    const ports = createVaultPorts();
    await createVault(ports, FAKE_PASSPHRASE);

    const stored = JSON.stringify([await ports.database.readAll(), await fakeBrowser.storage.local.get(null)]);
    const session = await readSession();
    expect(stored).not.toContain(FAKE_PASSPHRASE);
    expect(stored).not.toContain(encodeBase64url(session?.vaultKey ?? new Uint8Array(1)));
  });
});

describe('unlockVault', () => {
  it('opens with the passphrase, in whatever way the keyboard composes it', async () => {
    const ports = createVaultPorts();
    await createVault(ports, 'cafe\u0301 crème brûlée piccalilli');
    await closeSession();

    expect(await unlockVault(ports, 'caf\u00e9 crème brûlée piccalilli')).toEqual({ kind: 'done' });
    expect(await readVaultState(ports)).toBe('open');
  });

  it.each([WRONG, '', 'x', `${FAKE_PASSPHRASE} `, FAKE_PASSPHRASE.toUpperCase()])(
    'opens nothing and writes nothing with the wrong passphrase %j',
    async (passphrase) => {
      const ports = createVaultPorts();
      await createVault(ports, FAKE_PASSPHRASE);
      await closeSession();
      const { database, writes } = watchWrites(ports.database);

      expect(await unlockVault({ ...ports, database }, passphrase)).toMatchObject({ kind: 'refused' });

      expect(await readSession()).toBeNull();
      expect(writes).toEqual([]);
    },
  );

  it('says so where there is no vault', async () => {
    expect(await unlockVault(createVaultPorts(), FAKE_PASSPHRASE)).toMatchObject({ kind: 'refused' });
  });

  it('slows down after three wrong tries, also across a restart, and not after a right one', async () => {
    const ports = createVaultPorts();
    await createVault(ports, FAKE_PASSPHRASE);
    for (let tries = 0; tries < 3; tries += 1) await unlockVault(ports, WRONG);

    const tooSoon = await unlockVault(ports, FAKE_PASSPHRASE);
    expect(tooSoon).toMatchObject({ kind: 'refused', detail: expect.stringContaining('1 s') });

    ports.pass(1_000);
    expect(await unlockVault(ports, FAKE_PASSPHRASE)).toEqual({ kind: 'done' });
    expect(await unlockVault(ports, FAKE_PASSPHRASE)).toEqual({ kind: 'done' });
  });

  it('does not let tries at the same time share a turn', async () => {
    const ports = createVaultPorts();
    await createVault(ports, FAKE_PASSPHRASE);
    const argon2id = vi.fn(cheapKdf);

    await Promise.all(Array.from({ length: 20 }, () => unlockVault({ ...ports, argon2id }, WRONG)));

    expect(argon2id).toHaveBeenCalledTimes(3);
  });

  it('tells a damaged slot from a wrong passphrase', async () => {
    const ports = createVaultPorts();
    await createVault(ports, FAKE_PASSPHRASE);
    const root = await ports.database.readRoot();
    if (root === null) throw new Error('the vault was made');
    const slots = root.slots.map((slot) => ({ ...slot, wrappedKeyBase64url: `A${slot.wrappedKeyBase64url.slice(1)}` }));
    const database = { ...ports.database, readRoot: async () => ({ ...root, slots }) };

    expect(await unlockVault({ ...ports, database }, FAKE_PASSPHRASE)).toMatchObject({
      kind: 'refused',
      detail: expect.stringContaining('damaged'),
    });
  });

  it('is gone when its data are, though there was one, and a new one can be made', async () => {
    const ports = createVaultPorts();
    expect(await readVaultState(ports)).toBe('absent');
    await createVault(ports, FAKE_PASSPHRASE);
    const emptied = createVaultPorts();

    expect(await readVaultState(emptied)).toBe('gone');
    expect(await createVault(emptied, FAKE_PASSPHRASE)).toEqual({ kind: 'done' });
    expect(await readVaultState(emptied)).toBe('open');
  });

  it('is unavailable while the browser gives no database, and no other mistake hides behind that', async () => {
    const ports = createVaultPorts();
    const failing = (error: Error) => ({
      ...ports,
      database: { ...ports.database, readRoot: () => Promise.reject(error) },
    });

    expect(await readVaultState(failing(new AppError('storage-unavailable', 'not here')))).toBe('unavailable');
    await expect(readVaultState(failing(new Error('our mistake')))).rejects.toThrow('our mistake');
  });

  it('refuses a vault of a newer version, whatever the passphrase', async () => {
    const ports = createVaultPorts();
    await createVault(ports, FAKE_PASSPHRASE);
    const root = await ports.database.readRoot();
    if (root === null) throw new Error('the vault was made');
    const database = { ...ports.database, readRoot: async () => ({ ...root, formatVersion: 2 }) };

    expect(await unlockVault({ ...ports, database }, FAKE_PASSPHRASE)).toMatchObject({
      kind: 'refused',
      detail: expect.stringContaining('newer'),
    });
  });
});
