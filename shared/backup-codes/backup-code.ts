/**
 * Backup codes: what NIST SP 800-63B calls look-up secrets. 25 characters of Crockford's base32 in five groups,
 * 125 bits: too many to guess, so that they stay open while the TOTP path is stopped.
 */

import { AppError } from '../app-error.ts';

/** Codes in a set. */
export const BACKUP_CODE_COUNT = 10;

/** Random bytes that {@link generateBackupCode} asks for: 128 bits, of which the first 125 are used. */
export const BACKUP_CODE_BYTES = 16;

/** Left in the set when the owner is told to make a new one. */
export const BACKUP_CODES_LOW = 3;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 25;
const GROUP_LENGTH = 5;
const NORMAL_CODE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`);

/**
 * A new backup code as it is shown: `ABCDE-FGHJK-MNPQR-STVWX-YZ012`.
 *
 * @param random - {@link BACKUP_CODE_BYTES} random bytes.
 */
export function generateBackupCode(random: Uint8Array): string {
  if (random.length !== BACKUP_CODE_BYTES) throw new Error(`expected ${BACKUP_CODE_BYTES} random bytes`);
  let bits = random.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) >> 3n;
  let code = '';
  while (code.length < CODE_LENGTH) {
    code = ALPHABET.charAt(Number(bits & 31n)) + code;
    bits >>= 5n;
  }
  return formatBackupCode(code);
}

/** A normal backup code (25 characters) in hyphenated groups of five. */
export function formatBackupCode(normal: string): string {
  return normal.replace(new RegExp(`(.{${GROUP_LENGTH}})(?=.)`, 'g'), '$1-');
}

/**
 * The normal form of a backup code as typed: 25 characters of the alphabet. Case, spaces and hyphens do not matter;
 * O reads as 0, I and L as 1, as Crockford's base32 has it.
 *
 * @throws AppError `malformed-backup-code` when it is not 25 such characters; the message does not repeat them.
 */
export function parseBackupCode(text: string): string {
  const normal = text
    .replace(/[\s\u2010-\u2015-]/g, '')
    // Only plain letters: toUpperCase() would make an I of a dotless ı.
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (NORMAL_CODE.test(normal)) return normal;
  throw new AppError('malformed-backup-code', `a backup code has ${CODE_LENGTH} letters and digits`);
}

/** Whether a typed text has the shape of a backup code. */
export function isBackupCode(text: string): boolean {
  try {
    parseBackupCode(text);
    return true;
  } catch {
    // The only error is malformed-backup-code, and "no" is the answer.
    return false;
  }
}
