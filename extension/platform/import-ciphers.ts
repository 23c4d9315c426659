/** The ciphers and hashes of other programs' files that no browser has, from noble's packages. Import worker only. */

import { poly1305 } from '@noble/ciphers/_poly1305.js';
import { ecb } from '@noble/ciphers/aes.js';
import { chacha20, hchacha } from '@noble/ciphers/chacha.js';
import { salsa20 } from '@noble/ciphers/salsa.js';
import { argon2d } from '@noble/hashes/argon2.js';
import { md5 } from '@noble/hashes/legacy.js';
import { scrypt } from '@noble/hashes/scrypt.js';
import type { ImportTools } from '../core/import/import-tools.ts';

/** noble's own guard against costly parameters, as far open as it goes: ours stand before it. */
const MAX_MEMORY = 2 ** 32 - 1;

/** "expand 32-byte k" as little-endian words: RFC 8439 §2.3. */
const SIGMA = Uint32Array.of(0x61707865, 0x3320646e, 0x79622d32, 0x6b206574);

/** All tools but Argon2id and QR codes, which have their own places. */
export const importCiphers: Omit<ImportTools, 'argon2' | 'readQrCodes'> = {
  scrypt: async (password, { salt, n, r, p, length }) =>
    copy(scrypt(password, salt, { N: n, r, p, dkLen: length, maxmem: MAX_MEMORY })),
  md5: (bytes) => copy(md5(bytes)),
  chacha20: (key, nonce, data, counter) => copy(chacha20(key, nonce, data, undefined, counter)),
  hchacha20: (key, nonce) => {
    const out = new Uint32Array(8);
    hchacha(SIGMA, words(key), words(nonce), out);
    return new Uint8Array(out.buffer);
  },
  salsa20: (key, nonce, data) => copy(salsa20(key, nonce, data)),
  poly1305: (key, data) => copy(poly1305(data, key)),
  aesBlocks: (key, blocks) => copy(ecb(key, { disablePadding: true }).encrypt(blocks)),
};

/** KeePass's variant of Argon2, in plain JavaScript: slow, and seldom needed. */
export function argon2dInScript(
  password: Uint8Array,
  { salt, memoryKib, passes, lanes, length }: Parameters<ImportTools['argon2']>[2],
): Uint8Array<ArrayBuffer> {
  return copy(argon2d(password, salt, { m: memoryKib, t: passes, p: lanes, dkLen: length, maxmem: MAX_MEMORY }));
}

function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

/** Little-endian words, as every platform of ours has them. */
function words(bytes: Uint8Array): Uint32Array<ArrayBuffer> {
  return new Uint32Array(copy(bytes).buffer);
}
