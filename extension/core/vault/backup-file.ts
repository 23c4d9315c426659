/**
 * Encrypted backups: one JSON file that a passphrase alone opens, on any machine, whatever became of the browser.
 * FORMAT.md describes it byte by byte; `decrypt-vault.ts` beside the tests opens it without this program.
 */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';
import { type Argon2id, encodePassphrase, isKdfAcceptable, KDF_SALT_BYTES, type KdfParameters } from './passphrase.ts';
import { type Context, NONCE_BYTES, openJson, sealJson } from './seal.ts';
import type { RandomBytes } from './stored.ts';
import { deriveAesKey } from './vault-key.ts';

const FORMAT = 'twofold-backup';
const VERSION = 1;

/** The file's JSON. Everything but the sealed text is bound to it. */
interface BackupFile extends KdfParameters {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly createdAtMs: number;
  readonly saltBase64url: string;
  readonly sealedBase64url: string;
}

/** How to seal a backup. */
export interface BackupSealing {
  readonly passphrase: string;
  readonly kdf: KdfParameters;
  /** Unix time in milliseconds. */
  readonly createdAtMs: number;
  readonly argon2id: Argon2id;
  readonly random: RandomBytes;
}

export type BackupOpening =
  /** `content` is the JSON value that was sealed. */
  | { readonly kind: 'opened'; readonly content: unknown; readonly createdAtMs: number }
  /** Or the file was changed: authenticated encryption cannot tell the two apart. */
  | { readonly kind: 'wrong-passphrase' };

/** The text of a backup file that holds a JSON value. */
export async function sealBackup(
  content: unknown,
  { passphrase, kdf, createdAtMs, argon2id, random }: BackupSealing,
): Promise<string> {
  const salt = random(KDF_SALT_BYTES);
  const { memoryKiB, passes, parallelism } = kdf;
  const saltBase64url = encodeBase64url(salt);
  const head = {
    format: FORMAT,
    version: VERSION,
    createdAtMs,
    memoryKiB,
    passes,
    parallelism,
    saltBase64url,
  } as const;
  const key = await backupKey(await argon2id(encodePassphrase(passphrase), salt, kdf), salt);
  const sealed = await sealJson(content, { key, context: backupContext(head), nonce: random(NONCE_BYTES) });
  return `${JSON.stringify({ ...head, sealedBase64url: encodeBase64url(sealed) }, null, 2)}\n`;
}

/** Whether a text looks like one of our backup files, of whatever version. */
export function isBackupFile(text: string): boolean {
  return readMembers(text)?.format === FORMAT;
}

/**
 * Opens a backup file.
 *
 * @throws AppError `malformed-backup-file` when it is no whole backup file, `newer-version` when a newer Twofold
 *   wrote it, `kdf-parameters-refused` when it asks for less or more stretching than we ever write.
 */
export async function openBackup(
  text: string,
  { passphrase, argon2id }: Pick<BackupSealing, 'passphrase' | 'argon2id'>,
): Promise<BackupOpening> {
  const file = parseBackupFile(text);
  const salt = decodeBase64url(file.saltBase64url);
  const key = await backupKey(await argon2id(encodePassphrase(passphrase), salt, file), salt);
  const content = await openJson(decodeBase64url(file.sealedBase64url), { key, context: backupContext(file) });
  return content === null ? { kind: 'wrong-passphrase' } : { kind: 'opened', content, createdAtMs: file.createdAtMs };
}

function parseBackupFile(text: string): BackupFile {
  const members = readMembers(text);
  if (members === null || members.format !== FORMAT) {
    throw new AppError('malformed-backup-file', 'this is not a Twofold backup, or not all of it');
  }
  if (members.version !== VERSION) {
    throw new AppError('newer-version', 'this backup was made by a newer Twofold: update the extension');
  }
  const file = { ...members, format: FORMAT, version: VERSION };
  if (!isComplete(file)) throw new AppError('malformed-backup-file', 'a part of this backup is missing');
  if (!isKdfAcceptable(file)) {
    throw new AppError('kdf-parameters-refused', 'this backup asks for less or more stretching than Twofold uses');
  }
  return file;
}

function readMembers(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    // An array or null has none of the members that are asked for next.
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    // Not JSON: not a backup file.
    return null;
  }
}

function isComplete(file: Readonly<Record<string, unknown>>): file is Readonly<Record<string, unknown>> & BackupFile {
  const numbers = ['createdAtMs', 'memoryKiB', 'passes', 'parallelism'];
  const texts = ['saltBase64url', 'sealedBase64url'];
  return (
    numbers.every((name) => Number.isSafeInteger(file[name])) && texts.every((name) => typeof file[name] === 'string')
  );
}

async function backupKey(material: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return deriveAesKey(material, { salt, purpose: 'backup' });
}

function backupContext(file: Omit<BackupFile, 'sealedBase64url'>): Context {
  const { version, createdAtMs, memoryKiB, passes, parallelism, saltBase64url } = file;
  return ['backup', version, createdAtMs, memoryKiB, passes, parallelism, saltBase64url];
}
