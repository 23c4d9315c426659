/** What is worth a look about the vault as a whole, beside its accounts. */

import { type BackupMemory, isBackupDue } from './backup-state.ts';
import type { KeySlot } from './key-slot.ts';
import { isKdfAtLeast, type KdfParameters } from './passphrase.ts';

/** What the browser says of its storage; `unknown` where it does not say. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

/** A site's clock and this computer's differ. */
export interface ClockDrift {
  /** As in `SiteRule.host`. */
  readonly host: string;
  readonly kind: 'corrected' | 'too-far';
  /** The site's time minus ours: positive when this computer is slow. */
  readonly offsetMs: number;
}

export type VaultProblem =
  /** Nothing that changed since the vault was made is in a proven backup. */
  | { readonly problem: 'no-backup' }
  /** The newest proven one lacks so much, or is behind for so long, that a person is asked for another. */
  | { readonly problem: 'old-backup' }
  /** The last one that was to happen by itself did not. */
  | { readonly problem: 'backup-failed' }
  | { readonly problem: 'damaged'; readonly count: number }
  /** The browser may clear the vault when the disk gets full. */
  | { readonly problem: 'not-persistent' }
  /** A forgotten passphrase is a lost vault. */
  | { readonly problem: 'one-way-in' }
  /** The passphrase was stretched by less than today's rule, or the organisation's. */
  | { readonly problem: 'weak-kdf' }
  | ({ readonly problem: 'clock' } & ClockDrift);

export interface VaultFacts {
  readonly slots: readonly KeySlot[];
  /** What a new passphrase is stretched by at least. */
  readonly kdfFloor: KdfParameters;
  readonly backups: BackupMemory;
  /** Of the vault now. */
  readonly revision: number;
  /** Records that do not open. */
  readonly damaged: number;
  readonly persistence: Persistence;
  readonly clocks: readonly ClockDrift[];
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** Every finding, the one that can cost most first. */
export function findVaultProblems(facts: VaultFacts): readonly VaultProblem[] {
  const { slots, kdfFloor, damaged, persistence, clocks } = facts;
  const problems: VaultProblem[] = [];
  if (damaged > 0) problems.push({ problem: 'damaged', count: damaged });
  problems.push(...backupProblems(facts));
  if (persistence === 'may-be-cleared') problems.push({ problem: 'not-persistent' });
  if (slots.length === 1) problems.push({ problem: 'one-way-in' });
  const weak = slots.some((slot) => slot.kind === 'passphrase' && !isKdfAtLeast(slot, kdfFloor));
  if (weak) problems.push({ problem: 'weak-kdf' });
  problems.push(...clocks.map((clock) => ({ problem: 'clock', ...clock }) as const));
  return problems;
}

/** "Later" in the popup quiets the reminder there, and makes no backup younger. */
function backupProblems({ backups, revision, nowMs }: VaultFacts): readonly VaultProblem[] {
  const problems: VaultProblem[] = [];
  if (isBackupDue({ ...backups, quietUntilMs: 0 }, { revision, nowMs })) {
    problems.push({ problem: backups.proven === null ? 'no-backup' : 'old-backup' });
  }
  if (backups.failure !== null) problems.push({ problem: 'backup-failed' });
  return problems;
}
