import { describe, expect, it } from 'vitest';
import { NOTICE_WORDS } from '#server/core/notice-words/index.ts';
import { type NoticeKind, noticeOfFailures, writeNotice } from '#server/core/notices.ts';
import { LANGUAGES, type Language } from '#shared/language/languages.ts';

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

const KINDS = Object.keys(NOTICE_WORDS.en.kinds) as NoticeKind[];
const SUPPORT = 'help desk';

describe.each(LANGUAGES)('a notice in %s', (language) => {
  const write = (kind: NoticeKind) =>
    writeNotice({ kind, language, issuer: 'Example', atMs: 0, support: SUPPORT, backupCodesRemaining: 7 });

  it.each(KINDS)('says %s, when, how many codes are left and whom to ask', (kind) => {
    const { subject, text } = write(kind);

    expect(subject).toMatch(/^Example: .{4,}/);
    expect(text.split('\n\n')).toHaveLength(4);
    expect(text).toContain('7');
    expect(text).toContain('1970-01-01 00:00 UTC');
    expect(text).toContain(SUPPORT);
  });

  it.each(KINDS)('of %s has no link, and no code that could be one', (kind) => {
    const { subject, text } = write(kind);

    expect(`${subject} ${text}`).not.toMatch(/https?:|www\.|<|\d{6}/i);
  });
});

it.each(LANGUAGES.slice(1))('leaves no sentence of a notice in English, in %s', (language) => {
  const linesIn = (speech: Language): string[] =>
    KINDS.flatMap((kind) => {
      const { subject, text } = writeNotice({ kind, language: speech, issuer: 'Example', atMs: 0, support: SUPPORT });
      return [subject, ...text.split('\n\n')];
    });

  expect(linesIn(language).filter((line) => linesIn('en').includes(line))).toEqual([]);
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
