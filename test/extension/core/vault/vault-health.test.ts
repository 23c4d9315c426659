import { describe, expect, it } from 'vitest';
import { type BackupMemory, noBackupYet } from '#extension/core/vault/backup-state.ts';
import type { KeySlot } from '#extension/core/vault/key-slot.ts';
import { KDF_FLOOR, type KdfParameters } from '#extension/core/vault/passphrase.ts';
import { findVaultProblems, type VaultFacts } from '#extension/core/vault/vault-health.ts';

const DAY_MS = 86_400_000;
const nowMs = 1_700_000_000_000;

function passphraseSlot(kdf: Partial<KdfParameters> = {}): KeySlot {
  const base = { id: 'p', name: 'Passphrase', createdAtMs: 0, saltBase64url: 'AAAA' };
  return { kind: 'passphrase', ...base, ...KDF_FLOOR, ...kdf };
}

const RECOVERY: KeySlot = { kind: 'recovery', id: 'r', name: 'Recovery code', createdAtMs: 0 };

function backups(changes: Partial<BackupMemory> = {}): BackupMemory {
  return { ...noBackupYet('vault'), proven: { revision: 20, atMs: nowMs, accounts: 3 }, ...changes };
}

/** A vault about which there is nothing to say. */
const GOOD: VaultFacts = {
  slots: [passphraseSlot(), RECOVERY],
  kdfFloor: KDF_FLOOR,
  backups: backups(),
  revision: 20,
  damaged: 0,
  persistence: 'kept',
  clocks: [],
  nowMs,
};

function problemsOf(changes: Partial<VaultFacts>): readonly string[] {
  return findVaultProblems({ ...GOOD, ...changes }).map(({ problem }) => problem);
}

describe('findVaultProblems', () => {
  it('finds nothing where there is nothing', () => {
    expect(findVaultProblems(GOOD)).toEqual([]);
  });

  it.each<{ what: string; changes: Partial<VaultFacts>; problems: readonly string[] }>([
    { what: 'one damaged record', changes: { damaged: 1 }, problems: ['damaged'] },
    {
      what: 'three changes and no backup',
      changes: { backups: backups({ proven: null }), revision: 4 },
      problems: ['no-backup'],
    },
    {
      what: 'two changes of today and no backup',
      changes: { backups: backups({ proven: null, uncoveredSinceMs: nowMs }), revision: 3 },
      problems: [],
    },
    {
      what: 'one change of yesterday and no backup',
      changes: { backups: backups({ proven: null, uncoveredSinceMs: nowMs - DAY_MS }), revision: 2 },
      problems: ['no-backup'],
    },
    {
      what: 'an empty vault without a backup',
      changes: { backups: backups({ proven: null }), revision: 1 },
      problems: [],
    },
    { what: 'ten changes since the backup', changes: { revision: 30 }, problems: ['old-backup'] },
    {
      what: 'nine changes of today since the backup',
      changes: { revision: 29, backups: backups({ uncoveredSinceMs: nowMs }) },
      problems: [],
    },
    {
      what: 'a change of two weeks ago',
      changes: { revision: 21, backups: backups({ uncoveredSinceMs: nowMs - 14 * DAY_MS }) },
      problems: ['old-backup'],
    },
    {
      what: 'ten changes that no backup misses',
      changes: { revision: 30, backups: backups({ quietChanges: 10 }) },
      problems: [],
    },
    {
      what: 'a reminder that was put off',
      changes: { revision: 30, backups: backups({ quietUntilMs: nowMs + DAY_MS }) },
      problems: ['old-backup'],
    },
    {
      what: 'an old backup of a vault that did not change',
      changes: { backups: backups({ proven: { revision: 20, atMs: nowMs - 900 * DAY_MS, accounts: 3 } }) },
      problems: [],
    },
    {
      what: 'a backup that failed',
      changes: { backups: backups({ failure: 'no folder' }) },
      problems: ['backup-failed'],
    },
    { what: 'storage that may be cleared', changes: { persistence: 'may-be-cleared' }, problems: ['not-persistent'] },
    { what: 'storage of which nothing is said', changes: { persistence: 'unknown' }, problems: [] },
    { what: 'a passphrase alone', changes: { slots: [passphraseSlot()] }, problems: ['one-way-in'] },
    {
      what: 'less memory than the floor',
      changes: { slots: [passphraseSlot({ memoryKiB: KDF_FLOOR.memoryKiB - 1 }), RECOVERY] },
      problems: ['weak-kdf'],
    },
    {
      what: 'fewer passes than the floor',
      changes: { slots: [passphraseSlot({ passes: 2 }), RECOVERY] },
      problems: ['weak-kdf'],
    },
    { what: 'more than the floor', changes: { slots: [passphraseSlot({ passes: 9 }), RECOVERY] }, problems: [] },
    { what: 'a floor that was raised', changes: { kdfFloor: { ...KDF_FLOOR, passes: 4 } }, problems: ['weak-kdf'] },
    {
      what: 'a clock that is off',
      changes: { clocks: [{ host: 'example.com', kind: 'too-far', offsetMs: 400_000 }] },
      problems: ['clock'],
    },
  ])('of $what: $problems', ({ changes, problems }) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it('names what can cost most first, and each clock apart', () => {
    const drift = (host: string) => ({ host, kind: 'corrected', offsetMs: 20_000 }) as const;

    expect(
      findVaultProblems({
        ...GOOD,
        slots: [passphraseSlot({ passes: 1 })],
        backups: backups({ proven: null, failure: 'full' }),
        damaged: 2,
        persistence: 'may-be-cleared',
        clocks: [drift('a.example'), drift('b.example')],
      }),
    ).toEqual([
      { problem: 'damaged', count: 2 },
      { problem: 'no-backup' },
      { problem: 'backup-failed' },
      { problem: 'not-persistent' },
      { problem: 'one-way-in' },
      { problem: 'weak-kdf' },
      { problem: 'clock', ...drift('a.example') },
      { problem: 'clock', ...drift('b.example') },
    ]);
  });
});
