/** Base64url without padding (RFC 4648 §5), and the plain base64 that files of other programs use (§4). */

import { AppError } from '../app-error.ts';

/** Base64url text without padding. */
export function encodeBase64url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Base64 text with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/**
 * Bytes of a base64 or base64url text, with or without padding and line breaks.
 *
 * @throws AppError `malformed-base64` on anything else.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = text.replace(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!/^[A-Za-z0-9+/]*$/.test(characters) || characters.length % 4 === 1) {
    throw new AppError('malformed-base64', 'expected base64 text');
  }
  const binary = atob(characters);
  const bytes = new Uint8Array(binary.length);
  // A loop: `Uint8Array.from` walks the text by its iterator, which takes ten times as long.
  for (let place = 0; place < binary.length; place += 1) bytes[place] = binary.charCodeAt(place);
  return bytes;
}

/** The same as {@link decodeBase64}: it reads both alphabets. */
export const decodeBase64url: (text: string) => Uint8Array<ArrayBuffer> = decodeBase64;
