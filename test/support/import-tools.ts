/** What the importer needs beside WebCrypto, on Node: its native Argon2 and scrypt, and a PNG reader before our decoders. */

import { type Argon2Algorithm, argon2, type BinaryLike, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { PNG } from 'pngjs';
import { readCodes } from '#extension/core/capture/read-codes.ts';
import type { ImportTools } from '#extension/core/import/import-tools.ts';
import { importCiphers } from '#extension/platform/import-ciphers.ts';
import { decoders } from '#extension/platform/qr-decoders.ts';

const argon2Async = promisify(argon2);
const scryptAsync = promisify<BinaryLike, BinaryLike, number, ScryptOptions, Buffer>(scrypt);

export const nodeImportTools: ImportTools = {
  ...importCiphers,
  argon2: async (variant: Argon2Algorithm, password, { salt, memoryKib, passes, lanes, length }) => {
    const parameters = {
      message: password,
      nonce: salt,
      parallelism: lanes,
      tagLength: length,
      memory: memoryKib,
      passes,
    };
    return new Uint8Array(await argon2Async(variant, parameters));
  },
  scrypt: async (password, { salt, n, r, p, length }) =>
    new Uint8Array(await scryptAsync(password, salt, length, { N: n, r, p, maxmem: 2 ** 31 })),
  readQrCodes: async (bytes) => {
    const { data, width, height } = PNG.sync.read(Buffer.from(bytes));
    const picture = { data: new Uint8ClampedArray(data), width, height };
    return readCodes(picture, { boxes: [], decoders, isWanted: () => true, isTimeUp: () => false });
  },
};
