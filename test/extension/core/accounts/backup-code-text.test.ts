import { describe, expect, it } from 'vitest';
import { readBackupCodes } from '#extension/core/accounts/backup-code-text.ts';

describe('readBackupCodes', () => {
  it.each([
    { site: 'ours', text: 'AAAAA-BBBBB-CCCCC-DDDD1-EEEEE\nFFFFF-GGGGG-HHHHH-JJJJJ-KKKK2', codes: 2 },
    { site: 'one a line', text: 'ab1cd-ef2gh\r\nij3kl-mn4op\r\n', codes: 2 },
    { site: 'numbered, digits in groups', text: '1. 1234 5678\n2. 2345 6789\n10. 3456 7890', codes: 3 },
    { site: 'two columns', text: '12345678  23456789\n34567890  45678901', codes: 4 },
    { site: 'bullets', text: '* abcd-1234\n* efgh-5678\n- ijkl-9012', codes: 3 },
    { site: 'boxes to tick', text: '[ ] 123456789\n[x] 234567890', codes: 2 },
    { site: 'commas', text: '111111, 222222, 333333', codes: 3 },
    { site: 'letters only', text: 'abcdefgh\nijklmnop\nqrstuvwx', codes: 3 },
    { site: 'one typed code', text: ' 123456 ', codes: 1 },
    { site: 'one typed code of letters', text: 'WXYZABCD', codes: 1 },
    {
      site: 'a file with headings',
      text: [
        'SAVE YOUR BACKUP CODES',
        'Keep these backup codes somewhere safe but accessible.',
        '',
        '1. 1111 2222      6. 6666 7777',
        '(ada@example.com)',
        '* You can only use each backup code once.',
        '* These codes were generated on: 2026-01-31.',
      ].join('\n'),
      codes: 0,
    },
    {
      site: 'a page with a reference',
      text: 'Account 8812345\nab12-cd34\nef56-gh78\nij90-kl12\nmn34-op56\nGenerated 2026-01-31 for example.com',
      codes: 4,
    },
  ])('finds $codes in the spelling of $site', ({ text, codes }) => {
    expect(readBackupCodes(text).length).toBe(codes);
  });

  it('keeps order and spelling, and each code once', () => {
    expect(readBackupCodes('zz11-AA22\naa33-bb44\nzz11-AA22\nZZ11-aa22')).toEqual([
      'zz11-AA22',
      'aa33-bb44',
      'ZZ11-aa22',
    ]);
  });

  it.each(['', '\n\n', 'Your backup codes', 'hello', '2026-01-31', 'https://example.com/a1', 'ada1@example.com'])(
    'finds none in %j',
    (text) => {
      expect(readBackupCodes(text)).toEqual([]);
    },
  );
});
