/** Secrets of Yandex Key: how long they are, and the checksum by which a mistyped one is known. */

import { AppError } from '../app-error.ts';

/** Bytes of the secret that count; what follows in the spelling that Yandex hands out is a checksum. */
export const YANDEX_SECRET_BYTES = 16;

/** With the checksum behind it: as Yandex shows it as text. Its QR codes have the first part alone. */
const CHECKED_SECRET_BYTES = 26;
const CHECKSUM_BITS = 12;
/** x¹² + x¹¹ + x⁷ + x⁶ + x⁵ + x⁴ + x + 1 */
const CHECKSUM_POLYNOMIAL = 0x18f3;

/** The secret. @throws AppError `invalid-secret` when it is too short to make a code of. */
export function checkYandexSecret<Secret extends Uint8Array>(secret: Secret): Secret {
  if (secret.length >= YANDEX_SECRET_BYTES) return secret;
  throw new AppError('invalid-secret', `a Yandex secret has at least ${YANDEX_SECRET_BYTES} bytes`);
}

/**
 * Whether a secret bears its own checksum, in the last twelve of its 26 bytes' bits: the remainder of the bits before
 * it. `null` for a secret of another length, which has none.
 */
export function hasYandexChecksum(secret: Uint8Array): boolean | null {
  if (secret.length !== CHECKED_SECRET_BYTES) return null;
  const bits = Array.from(secret, (byte) => byte.toString(2).padStart(8, '0')).join('');
  let remainder = 0;
  for (const bit of bits.slice(0, -CHECKSUM_BITS)) {
    remainder = (remainder << 1) | Number(bit);
    if (remainder >> CHECKSUM_BITS !== 0) remainder ^= CHECKSUM_POLYNOMIAL;
  }
  return remainder === Number.parseInt(bits.slice(-CHECKSUM_BITS), 2);
}
