/** UTF-8 (RFC 3629). */

import { AppError } from '../app-error.ts';

/** UTF-8 bytes of a text. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/**
 * Text of UTF-8 bytes, without a byte order mark.
 *
 * @throws AppError `malformed-text` when the bytes are not UTF-8; nothing is replaced silently.
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new AppError('malformed-text', 'expected UTF-8 text', { cause });
  }
}
