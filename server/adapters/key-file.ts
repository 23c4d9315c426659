/** Local mode's keys: a file beside the database that only its owner can read, one key a line, newest first. */

import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';
import type { RandomSource } from '../ports.ts';
import { createKeyring, KEY_BYTES, type KeyringWithIds } from './keyring.ts';

type Keys = readonly [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]];

const OWNER_ALONE = 0o600;

/** A new key as it stands in the file and in `TWOFOLD_KEYS`. */
export function generateKeyText(random: RandomSource): string {
  return encodeBase64url(random.bytes(KEY_BYTES));
}

/**
 * The keyring of the file, which is made with a new key if it is not there. A server that runs while a key is added
 * sees it at once: the file's time is looked at before each use.
 */
export async function openKeyFile(path: string, random: RandomSource): Promise<KeyringWithIds> {
  createIfAbsent(path, `${generateKeyText(random)}\n`);
  let loaded = { at: statSync(path).mtimeMs, ring: await createKeyring(readKeyFile(path), random) };
  const current = async (): Promise<KeyringWithIds> => {
    const at = statSync(path).mtimeMs;
    if (at !== loaded.at) loaded = { at, ring: await createKeyring(readKeyFile(path), random) };
    return loaded.ring;
  };
  return {
    get keyIds() {
      return loaded.ring.keyIds;
    },
    seal: async (plaintext, place) => (await current()).seal(plaintext, place),
    open: async (sealed, place) => (await current()).open(sealed, place),
    authenticate: async (end) => (await current()).authenticate(end),
    isAuthentic: async (mac, end) => (await current()).isAuthentic(mac, end),
  };
}

/** Puts a new key before the others. The file is whole at every moment. */
export function addKeyToFile(path: string, random: RandomSource): void {
  const next = `${path}.next`;
  writeFileSync(next, `${generateKeyText(random)}\n${readFileSync(path, 'utf8')}`, { mode: OWNER_ALONE });
  renameSync(next, path);
}

function createIfAbsent(path: string, text: string): void {
  try {
    writeFileSync(path, text, { mode: OWNER_ALONE, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function readKeyFile(path: string): Keys {
  const lines = readFileSync(path, 'utf8').split('\n');
  const [newest, ...older] = lines.filter((line) => line.trim() !== '').map((line) => decodeBase64url(line));
  if (newest === undefined) throw new Error(`${path} holds no key`);
  return [newest, ...older];
}
