/** Hexadecimal (RFC 4648 §8). */

import { AppError } from '../app-error.ts';

/** Lower-case hexadecimal, two characters a byte. */
export function encodeHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Bytes of a hexadecimal text in either case.
 *
 * @throws AppError `malformed-hex` on an odd length or a foreign character.
 */
export function decodeHex(text: string): Uint8Array<ArrayBuffer> {
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(text)) throw new AppError('malformed-hex', 'expected pairs of hexadecimal digits');
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
