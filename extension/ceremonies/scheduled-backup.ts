/** Backups that happen by themselves, while the vault is open and has something that no backup has. */

import type { downloadFile } from '../platform/backup-download.ts';
import { readSession } from '../platform/session.ts';
import { readSettings } from '../platform/settings.ts';
import { type BackupPorts, makeBackup, noteBackup, noteFailure, readBackupStatus } from './backup.ts';

/** Below the person's download folder. */
const FOLDER = 'Twofold';

const MS_PER_DAY = 86_400_000;

export interface ScheduledBackupPorts extends BackupPorts {
  readonly download: typeof downloadFile;
}

/**
 * Makes the backup that is due. Looking whether one is does not count as using the vault: it would never lock.
 *
 * @returns Whether a file was saved.
 */
export async function backUpIfDue(ports: ScheduledBackupPorts): Promise<boolean> {
  const { backupEveryDays } = await readSettings();
  const session = backupEveryDays > 0 ? await readSession() : null;
  const status = session && (await readBackupStatus(ports));
  if (session === null || status === null || status.changes === 0) return false;
  const sinceMs = ports.nowMs() - (status.lastAtMs ?? 0);
  if (sinceMs >= 0 && sinceMs < backupEveryDays * MS_PER_DAY) return false;

  const backup = await makeBackup(ports, session);
  if (backup.kind === 'refused') return tellFailure(ports, backup.detail);
  const outcome = await ports.download({ path: `${FOLDER}/${backup.fileName}`, text: backup.text });
  if (outcome.kind === 'failed') return tellFailure(ports, outcome.detail);
  await noteBackup(ports, backup);
  return true;
}

async function tellFailure(ports: BackupPorts, detail: string): Promise<false> {
  await noteFailure(ports, detail);
  return false;
}
