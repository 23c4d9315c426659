import { describe, expect, it } from 'vitest';
import { findBackupCodes } from '#extension/core/capture/backup-codes-in-text.ts';
import { generateBackupCode } from '#shared/backup-codes/backup-code.ts';

const PAGE = (codes: string) =>
  `Home\nSettings\nBackup codes\nKeep these codes safe. Each works once.\n${codes}\nDownload\nCopy\nLast sign-in 2026-01-02 10:11\n© Example 2026\nVersion 12.4.1`;
const TEN = Array.from({ length: 10 }, (_, index) => index);

describe('findBackupCodes', () => {
  it.each([
    { what: 'our own', codes: TEN.map((index) => generateBackupCode(new Uint8Array(16).fill(index * 17 + 3))) },
    { what: 'eight digits', codes: TEN.map((index) => `${10_203_040 + index * 7_919}`) },
    {
      what: 'four and four digits with a space',
      codes: TEN.map((index) => `${1203 + index * 91} ${4501 + index * 37}`),
    },
    {
      what: 'four and four digits with a hyphen',
      codes: TEN.map((index) => `${1203 + index * 91}-${4501 + index * 37}`),
    },
    { what: 'five and five letters and digits', codes: TEN.map((index) => `a${index}b3c-d4e${index}f`) },
    { what: 'ten hexadecimal digits', codes: TEN.map((index) => `9f${index}0c4e1b${index}`) },
  ])('finds codes of $what, and nothing else of the page', ({ codes }) => {
    expect(findBackupCodes(PAGE(codes.join('\n')))).toEqual(codes);
  });

  it('finds codes in two columns, numbered, with bullets', () => {
    const text = PAGE('1. 12345678\t2. 23456789\n3. 34567890\t4. 45678901\n• 56789012');

    expect(findBackupCodes(text)).toEqual(['12345678', '23456789', '34567890', '45678901', '56789012']);
  });

  it.each([
    { what: 'a page without codes', text: PAGE('') },
    { what: 'three numbers', text: PAGE('12345678\n23456789\n34567890') },
    { what: 'a menu of words', text: 'Profile\nSecurity\nBilling\nDevelopers\nLanguages\nAppearance' },
    { what: 'dates', text: '2026-01-02\n2026-01-03\n2026-01-04\n2026-01-05\n2026-01-06' },
    { what: 'a long log', text: Array.from({ length: 100 }, (_, index) => `${10_000_000 + index}`).join('\n') },
  ])('finds none in $what', ({ text }) => {
    expect(findBackupCodes(text)).toEqual([]);
  });
});
