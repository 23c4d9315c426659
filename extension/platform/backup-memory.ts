/** What is remembered of backups, in `storage.local`. Changes of it wait for each other. */

import { browser } from 'wxt/browser';
import { afterChange, type BackupMemory, noBackupYet } from '../core/vault/backup-state.ts';
import type { StoredRoot } from '../core/vault/stored.ts';

const KEY = 'backups';

/** Of this vault; another vault's memory is as good as none. */
export async function readBackupMemory(vaultId: string): Promise<BackupMemory> {
  return memoryOf(vaultId, await readKeptMemory());
}

/** Of whichever vault it is: for those who do not know yet which one there is. */
export async function readKeptMemory(): Promise<BackupMemory | null> {
  const { [KEY]: stored } = await browser.storage.local.get<Record<string, BackupMemory | undefined>>(KEY);
  return stored ?? null;
}

export function memoryOf(vaultId: string, kept: BackupMemory | null): BackupMemory {
  return kept?.vaultId === vaultId ? kept : noBackupYet(vaultId);
}

/** Reads, changes and writes it, one after another. */
export async function changeBackupMemory(
  vaultId: string,
  change: (memory: BackupMemory) => BackupMemory,
): Promise<BackupMemory> {
  return navigator.locks.request('twofold-backups', async () => {
    const before = await readBackupMemory(vaultId);
    const after = change(before);
    if (after !== before) await browser.storage.local.set({ [KEY]: after });
    return after;
  });
}

/** As if none was ever made. */
export async function forgetBackups(vaultId: string): Promise<void> {
  await changeBackupMemory(vaultId, () => noBackupYet(vaultId));
}

/** Counts a change of the vault. `quiet`: a backup would not miss it. */
export async function noteChange({ vaultId }: Pick<StoredRoot, 'vaultId'>, quiet: boolean): Promise<void> {
  const nowMs = Date.now();
  await changeBackupMemory(vaultId, (memory) => {
    const known = !quiet && memory.uncoveredSinceMs !== null;
    return known ? memory : afterChange(memory, { quiet, nowMs });
  });
}
