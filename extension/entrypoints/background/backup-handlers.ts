import { browser } from 'wxt/browser';
import { makeBackup, noteBackup, readBackupStatus, remindLater } from '../../ceremonies/backup.ts';
import { restoreAccounts, reviewBackup, undoRestore } from '../../ceremonies/restore.ts';
import { backUpIfDue } from '../../ceremonies/scheduled-backup.ts';
import type { BackupMessages, BackupStatus, Locked } from '../../messages.ts';
import { downloadFile } from '../../platform/backup-download.ts';
import type { HandlersOf } from '../../platform/messaging.ts';
import { readSession } from '../../platform/session.ts';
import { lockIfOver, vaultDatabase } from '../../platform/vault-store.ts';
import { whenSpoken } from '../../platform/words.ts';
import { withVault } from './with-vault.ts';

const ALARM = 'scheduled-backup';
const EVERY_MINUTES = 30;

const LOCKED: Locked = { kind: 'locked' };

export const backupHandlers = {
  'make-backup': withVault(async () => {
    const session = await readSession();
    return session === null ? LOCKED : makeBackup(backupPorts(), session);
  }),
  'backup-saved': withVault(async (_vault, saved) => noteBackup(backupPorts(), saved)),
  'backup-status': withVault(async () => (await readBackupStatus(backupPorts())) ?? LOCKED),
  'remind-later': withVault(async () => {
    await remindLater(backupPorts());
    return { kind: 'done' };
  }),
  'review-restore': withVault(async (vault, { accounts }) => reviewBackup(vault, accounts)),
  'restore-accounts': withVault(async (vault, { accounts }) =>
    restoreAccounts(vault, accounts, { nowMs: Date.now(), newId: () => crypto.randomUUID() }),
  ),
  'undo-restore': withVault(async (vault, { restored }) => undoRestore(vault, restored, Date.now())),
} satisfies HandlersOf<BackupMessages>;

/** Looks every half hour, and at each start, whether a backup is to happen by itself. */
export function watchBackups(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void backUpByItself();
  });
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
}

/** The backup that the person wished to happen by itself, if it is time. */
export async function backUpByItself(): Promise<void> {
  await whenSpoken();
  await lockIfOver();
  await backUpIfDue({ ...backupPorts(), download: downloadFile });
}

/** What the popup says about backups; `null` when there is nothing to say. */
export async function readReminder(): Promise<BackupStatus | null> {
  const status = await readBackupStatus(backupPorts());
  return status !== null && (status.due || status.failure !== null) ? status : null;
}

function backupPorts() {
  return { database: vaultDatabase(), nowMs: Date.now };
}
