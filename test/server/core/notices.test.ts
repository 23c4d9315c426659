import { describe, expect, it } from 'vitest';
import { noticeOfFailures, writeNotice } from '#server/core/notices.ts';

describe('writeNotice', () => {
  it('says what, when, and whom to ask', () => {
    const notice = writeNotice({
      kind: 'backup-code-used',
      issuer: 'Example',
      atMs: Date.parse('2026-11-24T05:00:59Z'),
      support: 'help@example.com',
      backupCodesRemaining: 3,
    });

    expect(notice.subject).toBe('Example: A backup code was used');
    expect(notice.text).toContain('Backup codes left: 3.');
    expect(notice.text).toContain('When: 2026-11-24 05:00 UTC.');
    expect(notice.text).toContain('Help: help@example.com');
  });

  it('leaves out what it does not know', () => {
    const { text } = writeNotice({ kind: 'two-factor-enabled', issuer: 'Example', atMs: 0, support: null });

    expect(text).not.toContain('Help');
    expect(text).not.toContain('Backup codes left');
  });
});

describe('noticeOfFailures', () => {
  it.each([
    { failures: 1, due: null },
    { failures: 2, due: null },
    { failures: 3, due: 'wrong-codes' },
    { failures: 4, due: null },
    { failures: 19, due: null },
    { failures: 20, due: 'second-factor-stopped' },
    { failures: 21, due: null },
  ])('after $failures failures is $due', ({ failures, due }) => {
    expect(noticeOfFailures(failures)).toBe(due);
  });
});
