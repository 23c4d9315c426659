/**
 * What the last proven backup covers, and when a person is asked to make another. The vault's revision counts every
 * change; those that a backup would not miss, as a code that was filled, are counted apart and taken off. A note that
 * gets lost between the two makes the reminder come sooner, never later.
 */

/** The newest backup that was read back and compared before it counted. */
export interface ProvenBackup {
  /** Of the vault, at which it was made. */
  readonly revision: number;
  /** Unix time in milliseconds. */
  readonly atMs: number;
  /** Accounts in it. */
  readonly accounts: number;
}

/** Remembered beside the vault. Nothing in it is secret. */
export interface BackupMemory {
  readonly vaultId: string;
  readonly proven: ProvenBackup | null;
  /** Changes since `proven`, or since the vault was made, that a backup would not miss. */
  readonly quietChanges: number;
  /** When the first change came that `proven` does not cover; `null` when there is none. */
  readonly uncoveredSinceMs: number | null;
  /** "Later" was pressed; no reminder before this time. */
  readonly quietUntilMs: number;
  /** Why the last backup that was to happen by itself did not; `null` when it did. */
  readonly failure: string | null;
}

/** A vault without a backup is asked for sooner: one broken disk and everything is lost. */
const FIRST = { changes: 3, days: 1 };
const NEXT = { changes: 10, days: 14 };

/** How long "Later" lasts. */
export const LATER_DAYS = 7;

const MS_PER_DAY = 86_400_000;

/** The revision of a vault that nothing was put into yet: making it is no change to back up. */
const EMPTY_REVISION = 1;

export function noBackupYet(vaultId: string): BackupMemory {
  return {
    vaultId,
    proven: null,
    quietChanges: 0,
    uncoveredSinceMs: null,
    quietUntilMs: 0,
    failure: null,
  };
}

/** Changes that would be lost with this computer: 0 when the newest proven backup has everything. */
export function uncoveredChanges({ proven, quietChanges }: BackupMemory, revision: number): number {
  return Math.max(revision - (proven?.revision ?? EMPTY_REVISION) - quietChanges, 0);
}

/** Whether a person should be asked for a backup now. */
export function isBackupDue(memory: BackupMemory, { revision, nowMs }: { revision: number; nowMs: number }): boolean {
  const changes = uncoveredChanges(memory, revision);
  if (changes === 0 || nowMs < memory.quietUntilMs) return false;
  const limit = memory.proven === null ? FIRST : NEXT;
  const since = memory.uncoveredSinceMs;
  return changes >= limit.changes || (since !== null && nowMs - since >= limit.days * MS_PER_DAY);
}

/** After a change of the vault. */
export function afterChange(memory: BackupMemory, { quiet, nowMs }: { quiet: boolean; nowMs: number }): BackupMemory {
  if (quiet) return { ...memory, quietChanges: memory.quietChanges + 1 };
  return { ...memory, uncoveredSinceMs: memory.uncoveredSinceMs ?? nowMs };
}

/** After a backup was read back and compared. One that is older than the newest proves nothing new. */
export function afterBackup(memory: BackupMemory, proven: ProvenBackup, revision: number): BackupMemory {
  if (memory.proven !== null && memory.proven.revision > proven.revision) return memory;
  const covered = revision <= proven.revision;
  return {
    ...memory,
    proven,
    // Quiet changes that came while it was made are not told apart any more, and count as changes.
    quietChanges: 0,
    uncoveredSinceMs: covered ? null : proven.atMs,
    quietUntilMs: 0,
    failure: null,
  };
}
