import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { makeBackup, noteBackup, readBackupStatus, remindLater } from '#extension/ceremonies/backup.ts';
import { changePassphrase } from '#extension/ceremonies/key-slots.ts';
import { backUpIfDue, type ScheduledBackupPorts } from '#extension/ceremonies/scheduled-backup.ts';
import { createVault } from '#extension/ceremonies/unlock.ts';
import { parseVaultCopy } from '#extension/core/vault/vault-copy.ts';
import { deriveVaultKeys } from '#extension/core/vault/vault-key.ts';
import { noteChange } from '#extension/platform/backup-memory.ts';
import { rememberRevision } from '#extension/platform/remembered-revision.ts';
import { SealedVault } from '#extension/platform/sealed-vault.ts';
import { closeSession, readSession } from '#extension/platform/session.ts';
import { changeSettings } from '#extension/platform/settings.ts';
import type { VaultDatabase } from '#extension/platform/vault-database.ts';
import { anAccount } from '#test/support/accounts.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { createVaultPorts, FAKE_PASSPHRASE, type FakeVaultPorts } from '#test/support/vault-ports.ts';

const DAY_MS = 86_400_000;
const proof = { kind: 'passphrase', passphrase: FAKE_PASSPHRASE } as const;

let ports: FakeVaultPorts;

beforeEach(async () => {
  fakeBrowser.reset();
  ports = createVaultPorts();
  await createVault(ports, FAKE_PASSPHRASE);
});

async function session() {
  const open = await readSession();
  if (open === null) throw new Error('the vault is open');
  return open;
}

/** The open vault as the extension composes it. */
async function vault(): Promise<SealedVault> {
  const { vaultKey, vaultId } = await session();
  return new SealedVault({
    database: ports.database,
    sealer: { keys: await deriveVaultKeys(vaultKey, vaultId), random: ports.random },
    onWritten: async (root, quiet) => {
      await rememberRevision(root);
      await noteChange(root, quiet);
    },
    isRolledBack: async () => false,
  });
}

async function aBackup(database?: VaultDatabase) {
  return makeBackup(database ? { ...ports, database } : ports, await session());
}

async function changes(): Promise<number | undefined> {
  return (await readBackupStatus(ports))?.changes;
}

describe('a backup', () => {
  it('holds every row of the vault, and says how many accounts', async () => {
    await (await vault()).addAll([anAccount(), anAccount(), anAccount({ trashedAtMs: 1 })]);

    const backup = await aBackup();

    if (backup.kind !== 'backup') throw new Error(backup.detail);
    expect(parseVaultCopy(JSON.parse(backup.text)).snapshot).toEqual(await ports.database.readAll());
    expect(backup).toMatchObject({ accounts: 2, damaged: 0, revision: 2 });
    expect(backup.fileName).toMatch(/^twofold-vault-\d{4}-\d\d-\d\d-\d{4}\.json$/);
  });

  it('holds damaged records as they are, and tells of them', async () => {
    await (await vault()).addAll([anAccount(), anAccount()]);
    const damaging: VaultDatabase = {
      ...ports.database,
      readAll: async () => {
        const snapshot = await ports.database.readAll();
        const [first, ...others] = snapshot?.records ?? [];
        if (snapshot === null || first === undefined) return snapshot;
        return { ...snapshot, records: [{ ...first, sealed: first.sealed.map((byte) => byte ^ 1) }, ...others] };
      },
    };

    expect(await aBackup(damaging)).toMatchObject({ kind: 'backup', accounts: 1, damaged: 1 });
  });

  it('is not made of a vault that is not the open one', async () => {
    const other = createVaultPorts();

    expect(await aBackup(other.database)).toMatchObject({ kind: 'refused' });
  });

  it('counts once it was saved, not when it was made', async () => {
    await (await vault()).add(anAccount());
    const backup = await aBackup();
    if (backup.kind !== 'backup') throw new Error(backup.detail);
    expect(await changes()).toBe(1);

    expect(await noteBackup(ports, backup)).toMatchObject({ changes: 0, accounts: 1, lastAtMs: ports.nowMs() });
    expect(await changes()).toBe(0);
  });
});

describe('changes since the last backup', () => {
  it('are those that a backup would miss: a filled code is none, and neither is what was erased', async () => {
    const account = anAccount();
    const open = await vault();
    await open.add(account);
    expect(await changes()).toBe(1);

    await open.update(account.id, (before) => ({ ...before, lastFilledTimeStep: 7 }));
    expect(await changes()).toBe(1);
    await open.update(account.id, (before) => ({ ...before, note: 'kept' }));
    expect(await changes()).toBe(2);
    await open.erase(account.id);
    expect(await changes()).toBe(2);
  });

  it('are told of a changed passphrase too: older files open with the old one', async () => {
    await changePassphrase(ports, { proof, passphrase: 'another visibly fake passphrase' });

    expect(await changes()).toBe(1);
  });

  it('are not asked about for a week after "later"', async () => {
    const open = await vault();
    for (let made = 0; made < 3; made += 1) await open.add(anAccount());
    expect(await readBackupStatus(ports)).toMatchObject({ due: true });

    await remindLater(ports);
    expect(await readBackupStatus(ports)).toMatchObject({ due: false, changes: 3 });
    ports.pass(7 * DAY_MS);
    expect(await readBackupStatus(ports)).toMatchObject({ due: true });
  });
});

describe('a backup by itself', () => {
  const saved: string[] = [];
  const scheduled = (outcome?: 'failed'): ScheduledBackupPorts => ({
    ...ports,
    download: async ({ path }) => {
      if (outcome === 'failed') return { kind: 'failed', detail: 'The disk is full.' };
      saved.push(path);
      return { kind: 'saved' };
    },
  });
  beforeEach(async () => {
    saved.length = 0;
    await changeSettings({ backupEveryDays: 7 });
    await (await vault()).add(anAccount());
  });

  it('is made when something changed, and again when the days have passed and something changed again', async () => {
    expect(await backUpIfDue(scheduled())).toBe(true);
    expect(saved).toEqual([expect.stringMatching(/^Twofold\/twofold-vault-.*\.json$/)]);
    expect(await backUpIfDue(scheduled())).toBe(false);

    await (await vault()).add(anAccount());
    ports.pass(7 * DAY_MS - 1);
    expect(await backUpIfDue(scheduled())).toBe(false);
    ports.pass(1);
    expect(await backUpIfDue(scheduled())).toBe(true);
    ports.pass(99 * DAY_MS);
    expect(await backUpIfDue(scheduled())).toBe(false);
  });

  it('is not made while it is switched off, and not while the vault is locked', async () => {
    await changeSettings({ backupEveryDays: 0 });
    expect(await backUpIfDue(scheduled())).toBe(false);

    await changeSettings({ backupEveryDays: 7 });
    await closeSession();
    expect(await backUpIfDue(scheduled())).toBe(false);
    expect(saved).toEqual([]);
  });

  it('tells of a failure until one succeeds, and does not count', async () => {
    expect(await backUpIfDue(scheduled('failed'))).toBe(false);
    expect(await readBackupStatus(ports)).toMatchObject({ failure: 'The disk is full.', changes: 1, lastAtMs: null });

    expect(await backUpIfDue(scheduled())).toBe(true);
    expect(await readBackupStatus(ports)).toMatchObject({ failure: null, changes: 0 });
  });
});
