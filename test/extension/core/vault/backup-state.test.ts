import { describe, expect, it } from 'vitest';
import {
  afterBackup,
  afterChange,
  type BackupMemory,
  isBackupDue,
  noBackupYet,
  uncoveredChanges,
} from '#extension/core/vault/backup-state.ts';

const DAY_MS = 86_400_000;
const nowMs = 1_700_000_000_000;
const fresh = noBackupYet('vault');
const proven: BackupMemory = { ...fresh, proven: { revision: 20, atMs: nowMs, accounts: 3 } };

describe('changes that no backup has', () => {
  it.each([
    { of: 'a vault that was just made', memory: fresh, revision: 1, changes: 0 },
    { of: 'its first account', memory: fresh, revision: 2, changes: 1 },
    { of: 'a vault as it was backed up', memory: proven, revision: 20, changes: 0 },
    { of: 'one change since', memory: proven, revision: 21, changes: 1 },
    { of: 'a change that a backup would not miss', memory: { ...proven, quietChanges: 1 }, revision: 21, changes: 0 },
    { of: 'one that counts beside it', memory: { ...proven, quietChanges: 1 }, revision: 22, changes: 1 },
    { of: 'a note without its change', memory: { ...proven, quietChanges: 5 }, revision: 21, changes: 0 },
  ])('are $changes of $of', ({ memory, revision, changes }) => {
    expect(uncoveredChanges(memory, revision)).toBe(changes);
  });
});

describe('a reminder', () => {
  const since = (days: number) => ({ uncoveredSinceMs: nowMs - days * DAY_MS });
  it.each([
    { when: 'nothing changed', memory: proven, revision: 20, due: false },
    { when: 'nothing was ever kept', memory: fresh, revision: 1, due: false },
    { when: 'a first account was added just now', memory: { ...fresh, ...since(0) }, revision: 2, due: false },
    { when: 'it has been there for a day', memory: { ...fresh, ...since(1) }, revision: 2, due: true },
    { when: 'there are three of them', memory: { ...fresh, ...since(0) }, revision: 4, due: true },
    { when: 'nine changes came since a backup', memory: { ...proven, ...since(0) }, revision: 29, due: false },
    { when: 'the tenth came', memory: { ...proven, ...since(0) }, revision: 30, due: true },
    { when: 'one came 13 days ago', memory: { ...proven, ...since(13) }, revision: 21, due: false },
    { when: 'one came 14 days ago', memory: { ...proven, ...since(14) }, revision: 21, due: true },
    {
      when: 'it was put off until tomorrow',
      memory: { ...proven, ...since(99), quietUntilMs: nowMs + DAY_MS },
      revision: 99,
      due: false,
    },
    {
      when: 'it was put off until now',
      memory: { ...proven, ...since(99), quietUntilMs: nowMs },
      revision: 99,
      due: true,
    },
  ])('when $when is due $due', ({ memory, revision, due }) => {
    expect(isBackupDue(memory, { revision, nowMs })).toBe(due);
  });
});

describe('the memory', () => {
  it('keeps the time of the first change that no backup has', () => {
    const first = afterChange(fresh, { quiet: false, nowMs });

    expect(afterChange(first, { quiet: false, nowMs: nowMs + 1 }).uncoveredSinceMs).toBe(nowMs);
    expect(afterChange(fresh, { quiet: true, nowMs })).toMatchObject({ quietChanges: 1, uncoveredSinceMs: null });
  });

  it('begins anew with a backup, and not with an older one', () => {
    const memory = { ...proven, quietChanges: 4, uncoveredSinceMs: 1, quietUntilMs: nowMs, failure: 'disk full' };
    const newer = { revision: 30, atMs: nowMs + 1, accounts: 4 };

    expect(afterBackup(memory, newer, 30)).toEqual({ ...fresh, proven: newer });
    expect(afterBackup(memory, newer, 31).uncoveredSinceMs).toBe(newer.atMs);
    expect(afterBackup(memory, { ...newer, revision: 19 }, 30)).toBe(memory);
  });
});
