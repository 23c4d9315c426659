/**
 * Opens a Twofold backup file, or a raw dump of the vault's database, with the passphrase alone. It imports nothing of
 * the extension: it is written from extension/core/vault/FORMAT.md, so that nobody depends on a program to get at
 * their own secrets, and so that the document is proven.
 *
 *   node test/tools/decrypt-vault.ts <file> < passphrase.txt
 *
 * How to make a raw dump is in FORMAT.md. It prints one JSON line for each account, secrets included.
 */

import { argon2 as argon2Callback } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const argon2 = promisify(argon2Callback);

type Json = Record<string, unknown>;

/** Every account in a backup file or a dump, as its JSON. */
export async function decryptVault(text: string, passphrase: string): Promise<Json[]> {
  const file = JSON.parse(text) as Json;
  const password = new TextEncoder().encode(passphrase.normalize('NFKC'));
  return file.format === 'twofold-backup' ? openBackup(file, password) : openDump(file, password);
}

async function openBackup(file: Json, password: Uint8Array): Promise<Json[]> {
  const salt = bytes(file.saltBase64url);
  const key = await aesKey(await stretch(file, password), salt, 'backup');
  const { version, createdAtMs, memoryKiB, passes, parallelism, saltBase64url } = file;
  const context = ['backup', version, createdAtMs, memoryKiB, passes, parallelism, saltBase64url];
  const content = (await open(key, bytes(file.sealedBase64url), context)) as { accounts: Json[] };
  return content.accounts;
}

async function openDump(dump: Json, password: Uint8Array): Promise<Json[]> {
  const root = dump.root as Json;
  const vaultKey = await openSlots(root, password);
  const recordKey = await aesKey(vaultKey, utf8(String(root.vaultId)), 'records');
  const accounts: Json[] = [];
  for (const { id, revision, sealed } of dump.records as Json[]) {
    accounts.push((await open(recordKey, bytes(sealed), ['record', root.vaultId, id, revision])) as Json);
  }
  return accounts;
}

async function openSlots(root: Json, password: Uint8Array): Promise<Uint8Array> {
  for (const slot of root.slots as Json[]) {
    if (slot.kind !== 'passphrase') continue;
    const key = await aesKey(
      await stretch(slot, password),
      utf8(String(root.vaultId)),
      `slot/passphrase/${String(slot.id)}`,
    );
    const left = ['name', 'wrappedKeyBase64url', 'checksumBase64url'];
    const members = Object.entries(slot).filter(([name]) => !left.includes(name));
    const context = ['slot', root.vaultId, JSON.stringify(members.sort(([a], [b]) => (a < b ? -1 : 1)))];
    try {
      return await openBytes(key, bytes(slot.wrappedKeyBase64url), context);
    } catch {
      // Another slot may be the passphrase's.
    }
  }
  throw new Error('the passphrase opens none of the slots');
}

async function stretch(parameters: Json, password: Uint8Array): Promise<Uint8Array> {
  return argon2('argon2id', {
    message: password,
    nonce: bytes(parameters.saltBase64url),
    memory: Number(parameters.memoryKiB),
    passes: Number(parameters.passes),
    parallelism: Number(parameters.parallelism),
    tagLength: 32,
  });
}

async function aesKey(material: Uint8Array, salt: Uint8Array, purpose: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new Uint8Array(material), 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info: utf8(`twofold/${purpose}`) };
  return crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
}

async function open(key: CryptoKey, sealed: Uint8Array, context: readonly unknown[]): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await openBytes(key, sealed, context)));
}

async function openBytes(key: CryptoKey, sealed: Uint8Array, context: readonly unknown[]): Promise<Uint8Array> {
  const additionalData = utf8(JSON.stringify(['twofold', 1, ...context]));
  const algorithm = { name: 'AES-GCM', iv: sealed.slice(0, 12), additionalData };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.slice(12)));
}

function bytes(base64url: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(String(base64url), 'base64url'));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error('usage: node test/tools/decrypt-vault.ts <file> < passphrase.txt');
  const passphrase = readFileSync(0, 'utf8').replace(/\r?\n$/, '');
  for (const account of await decryptVault(readFileSync(path, 'utf8'), passphrase)) {
    console.info(JSON.stringify(account));
  }
}
