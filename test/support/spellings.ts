/** Every way in which bytes could stand in a file, a log or a message by mistake. */

import { encodeBase32 } from '#shared/encoding/base32.ts';

/** Texts: base32, hex and base64, in the letters that each may have, and the bytes as text where they are one. */
export function textsOf(bytes: Uint8Array): readonly string[] {
  const [base32, hex, base64] = [
    encodeBase32(bytes),
    Buffer.from(bytes).toString('hex'),
    Buffer.from(bytes).toString('base64'),
  ];
  const base64url = Buffer.from(bytes).toString('base64url');
  return [base32, base32.toLowerCase(), hex, hex.toUpperCase(), base64.replace(/=+$/, ''), base64url];
}

/** The bytes that a text is on a disk: UTF-8, and UTF-16 as browsers store what is not Latin. */
export function bytesOf(text: string): readonly Buffer[] {
  return [Buffer.from(text), Buffer.from(text, 'utf16le')];
}
