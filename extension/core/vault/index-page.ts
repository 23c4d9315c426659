/**
 * The index: for each account what a list shows, and which record is its newest. It is kept in pages, each sealed
 * apart: a list of ten thousand accounts opens 64 small texts, and one changed account rewrites one of them.
 */

import { encodeBase64url } from '#shared/encoding/base64url.ts';
import type { AccountEntry } from '../accounts/account-entry.ts';
import { openJson, sealJson, tagOf } from './seal.ts';
import type { StoredPage, StoredRecord } from './stored.ts';
import type { VaultKeys } from './vault-key.ts';

/** What the index knows of one account. */
export interface IndexEntry {
  readonly id: string;
  /** Of its newest record. */
  readonly revision: number;
  readonly tagBase64url: string;
  readonly entry: AccountEntry;
}

export interface PageSealing {
  readonly page: number;
  readonly revision: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
}

/** A part of the index as a row. */
export async function sealPage(
  entries: readonly IndexEntry[],
  keys: VaultKeys,
  { page, revision, nonce }: PageSealing,
): Promise<StoredPage> {
  const context = ['page', keys.vaultId, page, revision] as const;
  return { page, revision, sealed: await sealJson(entries, { key: keys.pages, context, nonce }) };
}

/** The entries of a row, or `null` when it is damaged. */
export async function openPage(
  { page, revision, sealed }: StoredPage,
  keys: VaultKeys,
): Promise<readonly IndexEntry[] | null> {
  const context = ['page', keys.vaultId, page, revision] as const;
  // Whatever is authentic was written by sealPage.
  return (await openJson(sealed, { key: keys.pages, context })) as readonly IndexEntry[] | null;
}

/** What the index must say of a record and its account. */
export function indexEntry(record: StoredRecord, entry: AccountEntry): IndexEntry {
  return { id: record.id, revision: record.revision, tagBase64url: encodeBase64url(tagOf(record.sealed)), entry };
}

/** Whether a row is the very record that the index means. */
export function isNewest(record: StoredRecord, { revision, tagBase64url }: IndexEntry): boolean {
  return record.revision === revision && encodeBase64url(tagOf(record.sealed)) === tagBase64url;
}
