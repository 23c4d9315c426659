/**
 * The manifest: which index pages there are, at which revision and with which tag, and what the key slots are.
 * A page or a slot that was removed, added, swapped or put back from an older copy does not agree with it.
 */

import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { StoredSlot } from './key-slot.ts';
import { openJson, sealJson, tagOf } from './seal.ts';
import type { StoredPage, StoredRoot } from './stored.ts';
import type { VaultKeys } from './vault-key.ts';

/** What the vault knows of one index page. */
export interface PageProof {
  readonly page: number;
  readonly revision: number;
  readonly tagBase64url: string;
}

export interface Manifest {
  readonly pages: readonly PageProof[];
  /** SHA-256 over the JSON text of all slots. */
  readonly slotsDigestBase64url: string;
}

export interface ManifestSealing {
  readonly manifest: Manifest;
  readonly nonce: Uint8Array<ArrayBuffer>;
}

/** A root row with its manifest sealed. The manifest belongs to the row's revision and opens with no other. */
export async function sealRoot(
  root: Omit<StoredRoot, 'manifest'>,
  keys: VaultKeys,
  { manifest, nonce }: ManifestSealing,
): Promise<StoredRoot> {
  const context = ['manifest', root.vaultId, root.revision] as const;
  return { ...root, manifest: await sealJson(manifest, { key: keys.manifest, context, nonce }) };
}

/** The manifest of a root row, or `null` when it is damaged. */
export async function openManifest(root: StoredRoot, keys: VaultKeys): Promise<Manifest | null> {
  const context = ['manifest', keys.vaultId, root.revision] as const;
  // Whatever is authentic was written by sealRoot.
  return (await openJson(root.manifest, { key: keys.manifest, context })) as Manifest | null;
}

/** What the manifest must say of a page. */
export function proofOfPage({ page, revision, sealed }: StoredPage): PageProof {
  return { page, revision, tagBase64url: encodeBase64url(tagOf(sealed)) };
}

/** SHA-256 over all slots, as base64url text: what {@link Manifest.slotsDigestBase64url} must be. */
export async function digestSlots(slots: readonly StoredSlot[]): Promise<string> {
  const text = JSON.stringify(slots.map((slot) => Object.entries(slot).sort(([a], [b]) => (a < b ? -1 : 1))));
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', encodeUtf8(text))));
}
