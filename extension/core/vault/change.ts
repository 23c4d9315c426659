/** Changes of the vault, worked out as the rows that one transaction writes. */

import type { Account } from '../accounts/account.ts';
import { entryOf } from '../accounts/account-entry.ts';
import { type IndexEntry, indexEntry, sealPage } from './index-page.ts';
import { readRecord } from './inspection.ts';
import type { StoredSlot } from './key-slot.ts';
import { digestSlots, type Manifest, proofOfPage, sealRoot } from './manifest.ts';
import { sealRecords } from './record.ts';
import { NONCE_BYTES } from './seal.ts';
import {
  FORMAT_VERSION,
  pageOf,
  type RandomBytes,
  type StoredPage,
  type StoredRecord,
  type VaultSnapshot,
  type VaultWrite,
} from './stored.ts';
import { readIndex, type VaultIndex } from './vault-index.ts';
import type { VaultKeys } from './vault-key.ts';

/** What a person changed. */
export interface VaultChange {
  /** Accounts to add, or to put in place of those with the same id. */
  readonly put: readonly Account[];
  /** Ids to forget. */
  readonly erase: readonly string[];
}

/** The keys of the open vault and the source of nonces. */
export interface Sealer {
  readonly keys: VaultKeys;
  readonly random: RandomBytes;
}

/** A new vault, empty. */
export async function prepareVault(slots: readonly StoredSlot[], { keys, random }: Sealer): Promise<VaultWrite> {
  const manifest: Manifest = { pages: [], slotsDigestBase64url: await digestSlots(slots) };
  const head = { formatVersion: FORMAT_VERSION, vaultId: keys.vaultId, revision: 1, slots };
  const root = await sealRoot(head, keys, { manifest, nonce: random(NONCE_BYTES) });
  return { expectedRevision: null, root, pages: [], records: [], erasedRecords: [] };
}

/** Other key slots for the same vault; no record and no page is touched. */
export async function prepareSlots(
  { root, pages }: Omit<VaultSnapshot, 'records'>,
  slots: readonly StoredSlot[],
  { keys, random }: Sealer,
): Promise<VaultWrite> {
  const { manifest } = await readIndex({ root, pages }, keys, []);
  const next = { pages: manifest?.pages ?? pages.map(proofOfPage), slotsDigestBase64url: await digestSlots(slots) };
  const head = { ...root, revision: root.revision + 1, slots };
  const sealed = await sealRoot(head, keys, { manifest: next, nonce: random(NONCE_BYTES) });
  return { expectedRevision: root.revision, root: sealed, pages: [], records: [], erasedRecords: [] };
}

/** The index pages that a change rewrites. */
export function touchedPages({ put, erase }: VaultChange): ReadonlySet<number> {
  return new Set([...put.map(({ id }) => id), ...erase].map(pageOf));
}

/**
 * The rows of a change. Needs the rows of {@link touchedPages}; when one of those pages or the manifest is damaged it
 * answers `null` and must be called again with every row, from which it makes the damaged part anew.
 */
export async function prepareChange(
  snapshot: VaultSnapshot & { readonly whole: boolean },
  change: VaultChange,
  { keys, random }: Sealer,
): Promise<VaultWrite | null> {
  const { root, whole } = snapshot;
  const index = await readIndex(snapshot, keys, whole ? undefined : touchedPages(change));
  const sound = index.manifest !== null && index.lostPages.size === 0;
  if (!sound && !whole) return null;

  const revision = root.revision + 1;
  const records = await sealRecords(change.put, keys, { revision, random });
  const touched = index.manifest === null ? everyPage(snapshot) : touchedPages(change);
  const entries = await changedEntries(snapshot, { index, touched, change, records, keys });
  const byPage = Map.groupBy(entries, ({ id }) => pageOf(id));
  const pages = await Promise.all(
    Array.from(touched, (page) =>
      sealPage(byPage.get(page) ?? [], keys, { page, revision, nonce: random(NONCE_BYTES) }),
    ),
  );
  const manifest = await nextManifest(snapshot, index, pages);
  const sealed = await sealRoot({ ...root, revision }, keys, { manifest, nonce: random(NONCE_BYTES) });
  return { expectedRevision: root.revision, root: sealed, pages, records, erasedRecords: change.erase };
}

/** A damaged manifest does not say which pages there are: all that have rows, or records, are written anew. */
function everyPage({ pages, records }: VaultSnapshot): ReadonlySet<number> {
  return new Set([...pages.map(({ page }) => page), ...records.map(({ id }) => pageOf(id))]);
}

interface EntryChange {
  readonly index: VaultIndex;
  readonly touched: ReadonlySet<number>;
  readonly change: VaultChange;
  readonly records: readonly StoredRecord[];
  readonly keys: VaultKeys;
}

/** The entries of the touched pages after the change. Entries of damaged records stay, so that they stay named. */
async function changedEntries(
  snapshot: VaultSnapshot,
  { index, touched, change, records, keys }: EntryChange,
): Promise<readonly IndexEntry[]> {
  const entries = new Map([...index.entries].filter(([id]) => touched.has(pageOf(id))));
  for (const entry of await remadeEntries(snapshot, { index, touched, keys })) entries.set(entry.id, entry);
  for (const id of change.erase) entries.delete(id);
  for (const [position, account] of change.put.entries()) {
    const record = records[position];
    if (record !== undefined) entries.set(account.id, indexEntry(record, entryOf(account)));
  }
  return [...entries.values()];
}

/** Entries for the records of lost pages: those that open speak for themselves. */
async function remadeEntries(
  { records }: VaultSnapshot,
  { index, touched, keys }: Pick<EntryChange, 'index' | 'touched' | 'keys'>,
): Promise<readonly IndexEntry[]> {
  const orphans = records.filter(({ id }) => touched.has(pageOf(id)) && index.lostPages.has(pageOf(id)));
  const readings = await Promise.all(
    orphans.map(async (row) => ({ row, reading: await readRecord(row.id, row, { index, keys }) })),
  );
  return readings.flatMap(({ row, reading }) =>
    'account' in reading ? [indexEntry(row, entryOf(reading.account))] : [],
  );
}

async function nextManifest(
  { root }: VaultSnapshot,
  { manifest }: VaultIndex,
  pages: readonly StoredPage[],
): Promise<Manifest> {
  const written = new Set(pages.map(({ page }) => page));
  const kept = (manifest?.pages ?? []).filter(({ page }) => !written.has(page));
  return {
    pages: [...kept, ...pages.map(proofOfPage)],
    // Changed slots stay named until the person has looked at them: the digest is not made anew here.
    slotsDigestBase64url: manifest?.slotsDigestBase64url ?? (await digestSlots(root.slots)),
  };
}
