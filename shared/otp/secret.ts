/** Shared secrets: RFC 4226 §4 R6 and their base32 spelling. */

import { encodeBase32 } from '../encoding/base32.ts';

/** 160 bits, the length that RFC 4226 §4 R6 recommends and every app reads. */
export const SECRET_BYTES = 20;

/** Below 128 bits RFC 4226 §4 R6 calls a secret too short. Such secrets work; the health report names them. */
export const MINIMUM_SECRET_BYTES = 16;

/** Base32 in groups of four, as people read it aloud: `JBSW Y3DP EHPK 3PXP`. */
export function formatSecret(secret: Uint8Array): string {
  return encodeBase32(secret).replace(/(.{4})(?=.)/g, '$1 ');
}
