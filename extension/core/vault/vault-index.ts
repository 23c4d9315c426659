/** Reading the index: every page held against the manifest. */

import type { Damage } from './damage.ts';
import { type IndexEntry, openPage } from './index-page.ts';
import { digestSlots, type Manifest, openManifest, type PageProof, proofOfPage } from './manifest.ts';
import { PAGE_COUNT, pageOf, type StoredPage, type StoredRoot, type VaultSnapshot } from './stored.ts';
import type { VaultKeys } from './vault-key.ts';

export interface VaultIndex {
  /** `null` when it is damaged; the pages are then taken for what they say. */
  readonly manifest: Manifest | null;
  /** Account id to what the index says of it. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  /** Pages that say nothing. Records that fall into them speak for themselves. */
  readonly lostPages: ReadonlySet<number>;
  readonly damages: readonly Damage[];
}

interface PageReading {
  readonly page: number;
  readonly entries: readonly IndexEntry[];
  readonly lost: boolean;
  readonly damage: Damage['kind'] | null;
}

const ALL_PAGES: readonly number[] = Array.from({ length: PAGE_COUNT }, (_, page) => page);

/**
 * What the index says.
 *
 * @param pages - Look at these pages only, whose rows the snapshot must have; all of them by default.
 */
export async function readIndex(
  { root, pages: rows }: Omit<VaultSnapshot, 'records'>,
  keys: VaultKeys,
  pages: Iterable<number> = ALL_PAGES,
): Promise<VaultIndex> {
  const manifest = await openManifest(root, keys);
  const rowsByPage = new Map(rows.map((row) => [row.page, row]));
  const proofs = new Map(manifest?.pages.map((proof) => [proof.page, proof]));
  const proofOf = (page: number): PageProof | null | undefined => (manifest === null ? null : proofs.get(page));
  const readings = await Promise.all(
    Array.from(pages, (page) => readPage(page, rowsByPage.get(page), { proof: proofOf(page), keys })),
  );
  return {
    manifest,
    entries: new Map(readings.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry] as const))),
    lostPages: new Set(readings.filter(({ lost }) => lost).map(({ page }) => page)),
    damages: [...(await rootDamages(root, manifest)), ...readings.flatMap(pageDamages)],
  };
}

/** Whether a record that the index does not name may speak for itself. */
export function isIndexLost(index: VaultIndex, id: string): boolean {
  return index.lostPages.has(pageOf(id));
}

interface PageExpectation {
  /** `undefined`: the manifest knows no such page. `null`: there is no manifest to ask. */
  readonly proof: PageProof | null | undefined;
  readonly keys: VaultKeys;
}

async function readPage(
  page: number,
  row: StoredPage | undefined,
  { proof, keys }: PageExpectation,
): Promise<PageReading> {
  const lost = (damage: Damage['kind'] | null): PageReading => ({ page, entries: [], lost: true, damage });
  if (proof === undefined) return { page, entries: [], lost: false, damage: row ? 'page-unlisted' : null };
  if (row === undefined) return lost(proof && 'page-missing');
  const entries = await openPage(row, keys);
  if (entries === null) return lost('page-damaged');
  if (proof !== null && !isSameProof(proofOfPage(row), proof)) return lost('page-rolled-back');
  return { page, entries, lost: false, damage: null };
}

function isSameProof(a: PageProof, b: PageProof): boolean {
  return a.revision === b.revision && a.tagBase64url === b.tagBase64url;
}

function pageDamages({ page, damage }: PageReading): Damage[] {
  return damage === null ? [] : [{ kind: damage, id: `page-${page}` }];
}

async function rootDamages({ slots }: StoredRoot, manifest: Manifest | null): Promise<Damage[]> {
  if (manifest === null) return [{ kind: 'manifest-damaged', id: '' }];
  const authentic = (await digestSlots(slots)) === manifest.slotsDigestBase64url;
  return authentic ? [] : [{ kind: 'slots-changed', id: '' }];
}
