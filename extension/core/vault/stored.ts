/** The rows of the vault as they lie on disk. FORMAT.md describes them byte by byte. */

import type { StoredSlot } from './key-slot.ts';

/** Version of the layout and of the cryptography, bound into every ciphertext. */
export const FORMAT_VERSION = 1;

/** The index is kept in this many pages, so that a change rewrites one small page and not the whole index. */
export const PAGE_COUNT = 64;

/** The one row that says what the vault is. Its revision moves with every change. */
export interface StoredRoot {
  readonly formatVersion: number;
  /** A random UUID, made with the vault. */
  readonly vaultId: string;
  /** Changes so far, from 1. Bound into the manifest. */
  readonly revision: number;
  readonly slots: readonly StoredSlot[];
  /** A sealed {@link Manifest}. */
  readonly manifest: Uint8Array<ArrayBuffer>;
}

/** A part of the index: what is known of the accounts whose ids fall into this page. */
export interface StoredPage {
  /** 0 to {@link PAGE_COUNT} - 1. */
  readonly page: number;
  /** Revision of the vault at which it was written. */
  readonly revision: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** One account, encrypted apart. */
export interface StoredRecord {
  readonly id: string;
  /** Revision of the vault at which it was written: two writes of a record never share it. */
  readonly revision: number;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Rows read in one transaction. */
export interface VaultSnapshot {
  readonly root: StoredRoot;
  readonly pages: readonly StoredPage[];
  readonly records: readonly StoredRecord[];
}

/** Rows to write in one transaction, if the vault is still at `expectedRevision`. */
export interface VaultWrite {
  /** `null`: only if there is no vault yet. */
  readonly expectedRevision: number | null;
  readonly root: StoredRoot;
  readonly pages: readonly StoredPage[];
  readonly records: readonly StoredRecord[];
  readonly erasedRecords: readonly string[];
}

/** Random bytes from outside: the core makes none of its own. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

/** The page an account's index entry lies in: FNV-1a of its id (32 bits), modulo {@link PAGE_COUNT}. */
export function pageOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % PAGE_COUNT;
}
