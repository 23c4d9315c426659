/** Shared secrets: RFC 4226 §4 R6 and their base32 spelling. */

import { AppError } from '../app-error.ts';
import { decodeBase32, encodeBase32 } from '../encoding/base32.ts';
import { decodeHex } from '../encoding/hex.ts';

/** 160 bits, the length that RFC 4226 §4 R6 recommends and every app reads. */
export const SECRET_BYTES = 20;

/** Below 128 bits RFC 4226 §4 R6 calls a secret too short. Such secrets work; the health report names them. */
export const MINIMUM_SECRET_BYTES = 16;

/** Below 80 bits a secret is weak: whoever has seen a few codes, and has the means, can find it by trying. */
export const WEAK_SECRET_BYTES = 10;

/**
 * A secret as people write and sites hand it out: base32 in either case, with spaces, hyphens or padding.
 *
 * @throws AppError `missing-secret` when there is no text, `invalid-secret` when it is not base32 or fills no byte.
 * The message never repeats the text.
 */
export function parseSecret(text: string): Uint8Array<ArrayBuffer> {
  if (text.trim() === '') throw new AppError('missing-secret', 'the secret is missing');
  const secret = decodeOrRefuse(text);
  if (secret.length === 0) throw new AppError('invalid-secret', 'the secret is too short to fill one byte');
  return secret;
}

/**
 * A secret in hexadecimal, as mOTP has it: in either case, with spaces, hyphens or colons between the digits.
 *
 * @throws AppError `missing-secret` when there is no text, `invalid-secret` when it is not pairs of hexadecimal digits.
 */
export function parseHexSecret(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/[\s:-]/g, '');
  if (digits === '') throw new AppError('missing-secret', 'the secret is missing');
  try {
    return decodeHex(digits);
  } catch (cause) {
    throw new AppError('invalid-secret', 'the secret must be hexadecimal, the digits 0 to 9 and A to F in pairs', {
      cause,
    });
  }
}

/** Base32 in groups of four, as people read it aloud: `JBSW Y3DP EHPK 3PXP`. */
export function formatSecret(secret: Uint8Array): string {
  return encodeBase32(secret).replace(/(.{4})(?=.)/g, '$1 ');
}

function decodeOrRefuse(text: string): Uint8Array<ArrayBuffer> {
  try {
    return decodeBase32(text);
  } catch (cause) {
    throw new AppError(
      'invalid-secret',
      'the secret must be base32, the letters A to Z and the digits 2 to 7: compare 0, 1, 8 and 9 with O, I, B and G',
      { cause },
    );
  }
}
