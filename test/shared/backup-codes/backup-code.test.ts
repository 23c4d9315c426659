import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BACKUP_CODE_BYTES,
  formatBackupCode,
  generateBackupCode,
  isBackupCode,
  parseBackupCode,
} from '#shared/backup-codes/backup-code.ts';

const CODE = 'ABCDE-FGHJK-MNPQR-STVWX-YZ012';
const NORMAL = 'ABCDEFGHJKMNPQRSTVWXYZ012';

describe('generateBackupCode', () => {
  it.each([
    { bytes: new Uint8Array(16), code: '00000-00000-00000-00000-00000' },
    { bytes: new Uint8Array(16).fill(255), code: 'ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ' },
    { bytes: Uint8Array.of(...Array<number>(15).fill(0), 8), code: '00000-00000-00000-00000-00001' },
  ])('writes the first 125 bits: $code', ({ bytes, code }) => {
    expect(generateBackupCode(bytes)).toBe(code);
  });

  it('ignores the last three bits, which fill no character', () => {
    expect(generateBackupCode(Uint8Array.of(...Array<number>(15).fill(0), 7))).toBe('00000-00000-00000-00000-00000');
  });

  it.each([0, 15, 17])('is our own mistake with %i bytes', (length) => {
    expect(() => generateBackupCode(new Uint8Array(length))).toThrow('16 random bytes');
  });

  it('makes codes that are read back, each from other bytes', () => {
    const bytes = fc.uint8Array({ minLength: BACKUP_CODE_BYTES, maxLength: BACKUP_CODE_BYTES });
    fc.assert(
      fc.property(
        bytes,
        (random) => formatBackupCode(parseBackupCode(generateBackupCode(random))) === generateBackupCode(random),
      ),
    );
  });
});

describe('parseBackupCode', () => {
  it.each([
    { what: 'as it is shown', text: CODE },
    { what: 'without hyphens', text: NORMAL },
    { what: 'in lower case', text: CODE.toLowerCase() },
    { what: 'with spaces around and inside', text: `  ${CODE.replaceAll('-', ' ')}\n` },
    { what: 'with the hyphens of a word processor', text: CODE.replaceAll('-', '–') },
    { what: 'with O for 0 and I and L for 1', text: 'abcde-fghjk-mnpqr-stvwx-yzoi2' },
    { what: 'with l for 1', text: 'ABCDE-FGHJK-MNPQR-STVWX-YZOl2' },
  ])('reads a code $what', ({ text }) => {
    expect(parseBackupCode(text)).toBe(NORMAL);
  });

  it.each([
    { what: 'nothing', text: '' },
    { what: 'one character fewer', text: NORMAL.slice(1) },
    { what: 'one character more', text: `${NORMAL}0` },
    { what: 'a U, which the alphabet leaves out', text: `U${NORMAL.slice(1)}` },
    { what: 'a letter that only upper-casing turns into an I', text: `ı${NORMAL.slice(1)}` },
    { what: 'another sign', text: `!${NORMAL.slice(1)}` },
    { what: 'a TOTP code', text: '123456' },
  ])('refuses $what', ({ text }) => {
    expect(() => parseBackupCode(text)).toThrow(expect.objectContaining({ code: 'malformed-backup-code' }));
    expect(isBackupCode(text)).toBe(false);
  });

  it('does not repeat the code in its refusal', () => {
    expect(() => parseBackupCode(`${NORMAL}Q`)).not.toThrow(NORMAL);
  });
});

describe('formatBackupCode', () => {
  it('groups by five, without a hyphen at the end', () => {
    expect(formatBackupCode(NORMAL)).toBe(CODE);
  });
});

describe('isBackupCode', () => {
  it('says yes to a code as typed', () => {
    expect(isBackupCode(CODE.toLowerCase())).toBe(true);
  });
});
