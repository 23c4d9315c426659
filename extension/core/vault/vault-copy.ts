/**
 * A copy of the vault as a file: its rows as they lie on disk, so that making one needs no password and the file opens
 * with whatever opened the vault on that day. FORMAT.md describes it; `decrypt-vault.ts` beside the tests opens it.
 */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';
import type { Account } from '../accounts/account.ts';
import { inspectVault } from './inspection.ts';
import { tryTyped } from './open-slots.ts';
import type { Argon2id } from './passphrase.ts';
import { FORMAT_VERSION, type StoredPage, type StoredRecord, type StoredRoot, type VaultSnapshot } from './stored.ts';
import { deriveVaultKeys } from './vault-key.ts';

const FORMAT = 'twofold-vault';
const VERSION = 1;

/** A file as it was read, before it is opened. */
export interface VaultCopy {
  /** Unix time in milliseconds. It is a hint for people: nothing authenticates it. */
  readonly createdAtMs: number;
  readonly snapshot: VaultSnapshot;
}

export type VaultCopyOpening =
  | {
      readonly kind: 'opened';
      readonly createdAtMs: number;
      /** Those that open and are whole, the ones in the trash too. */
      readonly accounts: readonly Account[];
      /** Parts of the file that are not as they were written. */
      readonly damaged: number;
    }
  | { readonly kind: 'wrong-passphrase' };

/** The text of a copy. */
export function formatVaultCopy({ createdAtMs, snapshot: { root, pages, records } }: VaultCopy): string {
  const withText = <Row extends StoredPage | StoredRecord>({ sealed, ...row }: Row) => ({
    ...row,
    sealed: encodeBase64url(sealed),
  });
  const vault = {
    root: { ...root, manifest: encodeBase64url(root.manifest) },
    pages: pages.map(withText),
    records: records.map(withText),
  };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, createdAtMs, ...vault })}\n`;
}

/** Whether parsed JSON looks like one of our copies, of whatever version. */
export function isVaultCopy(json: unknown): boolean {
  return isObject(json) && json.format === FORMAT;
}

/**
 * The rows of a copy. What is in them is not known to be authentic yet.
 *
 * @throws AppError `malformed-backup-file` when it is no whole copy, `newer-version` when a newer Twofold wrote it.
 */
export function parseVaultCopy(json: unknown): VaultCopy {
  if (!isObject(json) || json.format !== FORMAT) {
    throw new AppError('malformed-backup-file', 'this is not a copy of a Twofold vault, or not all of it');
  }
  if (json.version !== VERSION) {
    throw new AppError('newer-version', 'this copy was made by a newer Twofold: update the extension');
  }
  try {
    const createdAtMs = Number.isSafeInteger(json.createdAtMs) ? Number(json.createdAtMs) : 0;
    const snapshot = {
      root: readRoot(json.root),
      pages: list(json.pages).map(readPage),
      records: list(json.records).map(readRecord),
    };
    return { createdAtMs, snapshot };
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'newer-version') throw cause;
    throw new AppError('malformed-backup-file', 'a part of this copy is missing or damaged', { cause });
  }
}

/**
 * Opens a copy with the passphrase, or the recovery code, that opened the vault when it was made.
 *
 * @throws AppError as {@link parseVaultCopy}.
 */
export async function openVaultCopy(
  json: unknown,
  { typed, argon2id }: { readonly typed: string; readonly argon2id: Argon2id },
): Promise<VaultCopyOpening> {
  const { createdAtMs, snapshot } = parseVaultCopy(json);
  const vaultKey = await tryTyped(argon2id, snapshot.root, typed);
  if (vaultKey === null) return { kind: 'wrong-passphrase' };
  const { accounts, damages } = await inspectVault(snapshot, await deriveVaultKeys(vaultKey, snapshot.root.vaultId));
  return { kind: 'opened', createdAtMs, accounts: [...accounts.values()], damaged: damages.length };
}

type Members = Readonly<Record<string, unknown>>;

function readRoot(value: unknown): StoredRoot {
  const { formatVersion, vaultId, revision, slots, manifest } = members(value);
  if (typeof formatVersion === 'number' && formatVersion > FORMAT_VERSION) {
    throw new AppError('newer-version', 'this copy is of a vault of a newer Twofold: update the extension');
  }
  return {
    formatVersion: whole(formatVersion),
    vaultId: word(vaultId),
    revision: whole(revision),
    // Each slot is held against its checksum before it is used.
    slots: list(slots).map((slot) => members(slot) as unknown as StoredRoot['slots'][number]),
    manifest: decodeBase64url(word(manifest)),
  };
}

function readPage(value: unknown): StoredPage {
  const { page, revision, sealed } = members(value);
  return { page: whole(page), revision: whole(revision), sealed: decodeBase64url(word(sealed)) };
}

function readRecord(value: unknown): StoredRecord {
  const { id, revision, sealed } = members(value);
  return { id: word(id), revision: whole(revision), sealed: decodeBase64url(word(sealed)) };
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function members(value: unknown): Members {
  if (!isObject(value)) throw new AppError('malformed', 'expected an object');
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new AppError('malformed', 'expected a list');
  return value;
}

function whole(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new AppError('malformed', 'expected a whole number');
  return Number(value);
}

function word(value: unknown): string {
  if (typeof value !== 'string') throw new AppError('malformed', 'expected a text');
  return value;
}
