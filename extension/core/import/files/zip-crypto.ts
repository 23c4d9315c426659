/** The stream cipher of old zip files (APPNOTE.TXT 6.1). Broken long ago, but Authenticator Plus and WinAuth wrote it. */

import { crc32Step } from './crc32.ts';

const HEADER_BYTES = 12;

/** `null` when the last header byte says that the password is another one. */
export function openZipCrypto(
  data: Uint8Array<ArrayBuffer>,
  password: Uint8Array,
  checkByte: number,
): Uint8Array<ArrayBuffer> | null {
  const keys = new ZipCryptoKeys();
  for (const byte of password) keys.update(byte);
  const plain = data.map((byte) => keys.decrypt(byte));
  if (plain.length < HEADER_BYTES || plain[HEADER_BYTES - 1] !== checkByte) return null;
  return plain.slice(HEADER_BYTES);
}

class ZipCryptoKeys {
  #key0 = 0x12345678;
  #key1 = 0x23456789;
  #key2 = 0x34567890;

  update(plainByte: number): void {
    this.#key0 = crc32Step(this.#key0, plainByte);
    this.#key1 = (Math.imul(this.#key1 + (this.#key0 & 0xff), 0x08088405) + 1) | 0;
    this.#key2 = crc32Step(this.#key2, this.#key1 >>> 24);
  }

  decrypt(byte: number): number {
    const pad = (this.#key2 | 2) & 0xffff;
    const plainByte = byte ^ ((Math.imul(pad, pad ^ 1) >>> 8) & 0xff);
    this.update(plainByte);
    return plainByte;
  }
}
