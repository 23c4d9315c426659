/**
 * Base32 as RFC 4648 §6 writes it: the spelling in which TOTP secrets are shown, typed and put into key URIs.
 */

import { AppError } from '../app-error.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BITS_PER_CHARACTER = 5;

/** Upper-case base32 without padding; the empty text for no bytes. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let pending = 0;
  let pendingBits = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    pendingBits += 8;
    while (pendingBits >= BITS_PER_CHARACTER) {
      pendingBits -= BITS_PER_CHARACTER;
      text += ALPHABET.charAt((pending >>> pendingBits) & 31);
    }
    pending &= (1 << pendingBits) - 1;
  }
  return pendingBits > 0 ? text + ALPHABET.charAt((pending << (BITS_PER_CHARACTER - pendingBits)) & 31) : text;
}

/**
 * Bytes of a base32 text as people write it: either case, `=` padding or none at the end, spaces and hyphens
 * anywhere. Bits that do not fill a byte are dropped, as other authenticators do (RFC 4648 §3.5 leaves it open).
 * Characters outside the alphabet are refused and never guessed: 0, 1, 8 and 9 are not O, I, B and G.
 *
 * @throws AppError `malformed-base32` on a foreign character, or on a single character, which fills no byte.
 */
export function decodeBase32(text: string): Uint8Array<ArrayBuffer> {
  const characters = text.replace(/[\s\u2010-\u2015-]/g, '').replace(/=+$/, '');
  // Before toUpperCase(), which makes an I of a dotless ı and an S of a long ſ.
  if (!/^[A-Za-z2-7]*$/.test(characters)) {
    throw new AppError('malformed-base32', 'base32 text may hold only the letters A to Z and the digits 2 to 7');
  }
  if (characters.length === 1) throw new AppError('malformed-base32', 'one base32 character does not fill a byte');
  const bytes = new Uint8Array(Math.floor((characters.length * BITS_PER_CHARACTER) / 8));
  let pending = 0;
  let pendingBits = 0;
  let length = 0;
  for (const character of characters.toUpperCase()) {
    pending = (pending << BITS_PER_CHARACTER) | ALPHABET.indexOf(character);
    pendingBits += BITS_PER_CHARACTER;
    if (pendingBits >= 8) {
      pendingBits -= 8;
      bytes[length++] = pending >>> pendingBits;
      pending &= (1 << pendingBits) - 1;
    }
  }
  return bytes;
}
