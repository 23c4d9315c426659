/** The recovery code: a printed way into the vault for whoever forgets the passphrase. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase32, encodeBase32 } from '#shared/encoding/base32.ts';

/** 160 bits: nothing to guess, so nothing to stretch. In base32 they are 32 characters without a remainder. */
export const RECOVERY_CODE_BYTES = 20;

/** Base32 has no 0, 1 and 8, so whoever reads one means the letter that looks like it. */
const READ_AS: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '8': 'B' };

/** In groups of four, as people read it aloud: `ABCD-EFGH-…`. */
export function formatRecoveryCode(bytes: Uint8Array): string {
  return encodeBase32(bytes).replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * The bytes of a typed recovery code. Case, spaces and hyphens do not matter.
 *
 * @throws AppError `malformed-recovery-code` when it is not 32 such characters; the message does not repeat them.
 */
export function parseRecoveryCode(text: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = decodeBase32(text.replace(/[\s-]/g, '').replace(/[018]/g, (digit) => READ_AS[digit] ?? digit));
    if (bytes.length === RECOVERY_CODE_BYTES) return bytes;
  } catch {
    // Foreign characters: told below, in the words of a recovery code.
  }
  throw new AppError('malformed-recovery-code', 'a recovery code has 32 letters and digits in groups of four');
}
