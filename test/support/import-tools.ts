/** What the importer needs beside WebCrypto, on Node: its native Argon2 and scrypt, and a PNG reader before `jsqr`. */

import { type Argon2Algorithm, argon2 } from 'node:crypto';
import { promisify } from 'node:util';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { ImportTools } from '#extension/core/import/import-tools.ts';
import { importCiphers } from '#extension/platform/import-ciphers.ts';

const argon2Async = promisify(argon2);

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
  readQrCodes: async (picture) => {
    const { data, width, height } = PNG.sync.read(Buffer.from(picture));
    const code = jsQR(new Uint8ClampedArray(data), width, height);
    return code === null ? [] : [code.data];
  },
};
