/** Sets of backup codes, and the form in which they are kept (NIST SP 800-63B, Look-Up Secrets). */

import {
  BACKUP_CODE_BYTES,
  BACKUP_CODE_COUNT,
  generateBackupCode,
  parseBackupCode,
} from '#shared/backup-codes/backup-code.ts';
import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';

/** Random bytes that {@link generateBackupCodes} asks for. */
export const BACKUP_CODE_SET_BYTES = BACKUP_CODE_BYTES * BACKUP_CODE_COUNT;

/** Length of the key under which an enrolment's backup codes are hashed. */
export const BACKUP_CODE_KEY_BYTES = 32;

/**
 * A new set as it is shown.
 *
 * @param random - {@link BACKUP_CODE_SET_BYTES} random bytes.
 */
export function generateBackupCodes(random: Uint8Array): string[] {
  return Array.from({ length: BACKUP_CODE_COUNT }, (_, index) =>
    generateBackupCode(random.subarray(index * BACKUP_CODE_BYTES, (index + 1) * BACKUP_CODE_BYTES)),
  );
}

/**
 * What is kept of a backup code: HMAC-SHA-256, base64url. With 125 random bits in the code a slow hash would add
 * nothing; the key keeps a copy of the database from being of any use.
 *
 * @param code - In any spelling that `parseBackupCode` reads.
 * @param key - {@link BACKUP_CODE_KEY_BYTES} bytes.
 */
export async function hashBackupCode(code: string, key: Uint8Array<ArrayBuffer>): Promise<string> {
  const hmacKey = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return encodeBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', hmacKey, encodeUtf8(parseBackupCode(code)))));
}
