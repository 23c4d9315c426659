/**
 * Backups: a copy of the vault as a file, read back and opened before it is handed out, and what is remembered of it.
 * The file is sealed as the vault is, so that making one takes no passphrase and lets nobody in.
 */

import type { Account } from '../core/accounts/account.ts';
import { holdSameAccounts } from '../core/accounts/same-accounts.ts';
import {
  afterBackup,
  type BackupMemory,
  isBackupDue,
  LATER_DAYS,
  uncoveredChanges,
} from '../core/vault/backup-state.ts';
import { inspectVault } from '../core/vault/inspection.ts';
import type { VaultSnapshot } from '../core/vault/stored.ts';
import { formatVaultCopy, parseVaultCopy } from '../core/vault/vault-copy.ts';
import { deriveVaultKeys } from '../core/vault/vault-key.ts';
import type { Backup, BackupStatus, Refused } from '../messages.ts';
import { changeBackupMemory, memoryOf, readKeptMemory } from '../platform/backup-memory.ts';
import type { Session } from '../platform/session.ts';
import type { VaultDatabase } from '../platform/vault-database.ts';
import { words } from '../platform/words.ts';
import { refused } from './refusal.ts';

export interface BackupPorts {
  readonly database: VaultDatabase;
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
}

const MS_PER_DAY = 86_400_000;

/** The file of the vault as it is now. Needs the key, to open what was written; it changes nothing. */
export async function makeBackup(ports: BackupPorts, { vaultId, vaultKey }: Session): Promise<Backup | Refused> {
  const snapshot = await ports.database.readAll();
  if (snapshot === null || snapshot.root.vaultId !== vaultId) return refused(words()('backup.noVault'));
  const keys = await deriveVaultKeys(vaultKey, vaultId);
  const createdAtMs = ports.nowMs();
  const text = formatVaultCopy({ createdAtMs, snapshot });
  const [now, back] = await Promise.all([
    inspectVault(snapshot, keys),
    inspectVault(parseVaultCopy(JSON.parse(text)).snapshot, keys),
  ]);
  const same = holdSameAccounts(now.accounts.values(), back.accounts.values());
  if (!same || now.damages.length !== back.damages.length) return refused(words()('backup.notAsWritten'));
  return {
    kind: 'backup',
    fileName: `twofold-vault-${stampOf(createdAtMs)}.json`,
    text,
    revision: snapshot.root.revision,
    accounts: liveIn(back.accounts),
    damaged: now.damages.length,
  };
}

/** Remembers a backup once its file was saved. */
export async function noteBackup(
  ports: BackupPorts,
  { revision, accounts }: Pick<Backup, 'revision' | 'accounts'>,
): Promise<BackupStatus | Refused> {
  const root = await ports.database.readRoot();
  if (root === null) return refused(words()('backup.noVault'));
  const proven = { revision, accounts, atMs: ports.nowMs() };
  const memory = await changeBackupMemory(root.vaultId, (before) => afterBackup(before, proven, root.revision));
  return statusOf(memory, root, ports.nowMs());
}

/** Remembers why a backup that was to happen by itself did not. */
export async function noteFailure({ database }: BackupPorts, failure: string): Promise<void> {
  const root = await database.readRoot();
  if (root !== null) await changeBackupMemory(root.vaultId, (memory) => ({ ...memory, failure }));
}

/** What the newest backup covers. */
export async function readBackupStatus(ports: BackupPorts): Promise<BackupStatus | null> {
  const [root, kept] = await Promise.all([ports.database.readRoot(), readKeptMemory()]);
  return root === null ? null : statusOf(memoryOf(root.vaultId, kept), root, ports.nowMs());
}

/** No reminder for a week. */
export async function remindLater(ports: BackupPorts): Promise<BackupStatus | null> {
  const root = await ports.database.readRoot();
  if (root === null) return null;
  const quietUntilMs = ports.nowMs() + LATER_DAYS * MS_PER_DAY;
  const memory = await changeBackupMemory(root.vaultId, (before) => ({ ...before, quietUntilMs, failure: null }));
  return statusOf(memory, root, ports.nowMs());
}

function statusOf(memory: BackupMemory, { revision }: VaultSnapshot['root'], nowMs: number): BackupStatus {
  return {
    kind: 'backup-status',
    lastAtMs: memory.proven?.atMs ?? null,
    accounts: memory.proven?.accounts ?? null,
    changes: uncoveredChanges(memory, revision),
    due: isBackupDue(memory, { revision, nowMs }),
    failure: memory.failure,
  };
}

function liveIn(accounts: ReadonlyMap<string, Account>): number {
  return [...accounts.values()].filter(({ trashedAtMs }) => trashedAtMs === null).length;
}

/** `2026-11-24-0915`, in the person's own time: what they look for in the folder. */
function stampOf(nowMs: number): string {
  const now = new Date(nowMs);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}-${two(now.getHours())}${two(now.getMinutes())}`;
}
