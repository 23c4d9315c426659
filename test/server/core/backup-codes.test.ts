import { describe, expect, it } from 'vitest';
import { BACKUP_CODE_SET_BYTES, generateBackupCodes, hashBackupCode } from '#server/core/backup-codes.ts';

const key = new Uint8Array(32).fill(1);
const CODE = 'ABCDE-FGHJK-MNPQR-STVWX-YZ012';

describe('generateBackupCodes', () => {
  it('makes ten different codes of 25 characters from random bytes', () => {
    const codes = generateBackupCodes(Uint8Array.from({ length: BACKUP_CODE_SET_BYTES }, (_, index) => index));

    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
  });
});

describe('hashBackupCode', () => {
  it.each([CODE.toLowerCase(), CODE.replaceAll('-', ''), ` ${CODE} `, CODE.replace('0', 'O').replace('1', 'l')])(
    'is the same for "%s"',
    async (spelling) => {
      expect(await hashBackupCode(spelling, key)).toBe(await hashBackupCode(CODE, key));
    },
  );

  it('is another for another code', async () => {
    expect(await hashBackupCode(CODE.replace('Z', 'Y'), key)).not.toBe(await hashBackupCode(CODE, key));
  });

  it('is another under another key', async () => {
    expect(await hashBackupCode(CODE, new Uint8Array(32).fill(2))).not.toBe(await hashBackupCode(CODE, key));
  });

  it('refuses what is no backup code', async () => {
    await expect(hashBackupCode('123456', key)).rejects.toMatchObject({ code: 'malformed-backup-code' });
  });
});
