/** Local mode's keys: a file beside the database that only its owner can read, one key a line, newest first. */

import { readFileSync, writeFileSync } from 'node:fs';
import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';
import type { RandomSource } from '../ports.ts';
import { KEY_BYTES } from './keyring.ts';

export type Keys = readonly [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]];

/** The keys of the file, which is made with a new one if it is not there. */
export function readOrCreateKeyFile(path: string, random: RandomSource): Keys {
  try {
    writeFileSync(path, `${encodeBase64url(random.bytes(KEY_BYTES))}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readKeyFile(path);
}

export function readKeyFile(path: string): Keys {
  const lines = readFileSync(path, 'utf8').split('\n');
  const [newest, ...older] = lines.filter((line) => line.trim() !== '').map((line) => decodeBase64url(line));
  if (newest === undefined) throw new Error(`${path} holds no key`);
  return [newest, ...older];
}
