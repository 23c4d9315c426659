import { describe, expect, it } from 'vitest';
import type { Form } from '#server/site/forms.ts';
import { backupCodeFileName, readBackupCodes } from '#server/site/kept-backup-codes.ts';

const CODES = Array.from({ length: 10 }, (_, index) => `AAAAA-BBBBB-CCCCC-DDDDD-EEEE${index}`);

function formWith(codes: readonly string[]): Form {
  return { text: () => '', texts: (name) => (name === 'backupCode' ? codes : []) };
}

describe('readBackupCodes', () => {
  it('takes a whole set', () => {
    expect(readBackupCodes(formWith(CODES))).toEqual(CODES);
  });

  it('writes them the one way that codes are written', () => {
    const loose = CODES.map((code) => code.toLowerCase().replaceAll('-', ' '));

    expect(readBackupCodes(formWith(loose))).toEqual(CODES);
  });

  it.each([
    { what: 'nothing', codes: [] },
    { what: 'nine codes', codes: CODES.slice(1) },
    { what: 'eleven codes', codes: [...CODES, ...CODES.slice(0, 1)] },
    { what: 'a text among them', codes: [...CODES.slice(1), 'Run this file to win'] },
    { what: 'a line break among them', codes: [...CODES.slice(1), 'AAAAA-BBBBB-CCCCC-DDDDD-EEEE9\r\nmore'] },
    { what: 'a code that is too short', codes: [...CODES.slice(1), 'AAAAA-BBBBB-CCCCC-DDDDD'] },
  ])('refuses $what', ({ codes }) => {
    expect(readBackupCodes(formWith(codes))).toBeNull();
  });
});

describe('backupCodeFileName', () => {
  it.each([
    { issuer: 'Twofold', name: 'twofold-backup-codes.txt' },
    { issuer: 'My "Shop" / Süd', name: 'my-shop-s-d-backup-codes.txt' },
    { issuer: '商店', name: 'site-backup-codes.txt' },
  ])('names the file of $issuer $name', ({ issuer, name }) => {
    expect(backupCodeFileName(issuer)).toBe(name);
  });
});
