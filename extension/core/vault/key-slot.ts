/**
 * Key slots: each holds the vault key, wrapped by something a person has or knows. Any one of them opens the vault;
 * changing one never touches a record.
 */

import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { KdfParameters } from './passphrase.ts';
import { type Context, open, seal } from './seal.ts';
import { deriveAesKey } from './vault-key.ts';

interface SlotBase {
  /** A random UUID. */
  readonly id: string;
  /** What the person calls it. It may be changed without the vault key, but not unnoticed. */
  readonly name: string;
  readonly createdAtMs: number;
}

/** Opened by a passphrase, stretched by argon2id. */
export interface PassphraseSlot extends SlotBase, KdfParameters {
  readonly kind: 'passphrase';
  readonly saltBase64url: string;
}

/** Opened by the PRF output of a passkey (WebAuthn Level 3 §10.1.4) for the input below. */
export interface PasskeySlot extends SlotBase {
  readonly kind: 'passkey';
  readonly credentialIdBase64url: string;
  readonly prfInputBase64url: string;
}

/** Opened by a printed recovery code, which is random and long enough to need no stretching. */
export interface RecoverySlot extends SlotBase {
  readonly kind: 'recovery';
}

/** A slot before the key is in it. */
export type KeySlot = PassphraseSlot | PasskeySlot | RecoverySlot;

/** A slot as it lies on disk. */
export type StoredSlot = KeySlot & {
  /** The sealed vault key. */
  readonly wrappedKeyBase64url: string;
  /** Tells a damaged slot from a wrong passphrase. It proves nothing: anyone could compute it. */
  readonly checksumBase64url: string;
};

/** What a slot is sealed and opened with. */
export interface SlotKey {
  readonly vaultId: string;
  /** At least 256 bits: the argon2id output, the PRF output, or the recovery code's bytes. */
  readonly material: Uint8Array<ArrayBuffer>;
}

const CHECKSUM_BYTES = 8;

/** A slot with the vault key in it. */
export async function fillSlot(
  slot: KeySlot,
  { vaultId, material }: SlotKey,
  { vaultKey, nonce }: { readonly vaultKey: Uint8Array<ArrayBuffer>; readonly nonce: Uint8Array<ArrayBuffer> },
): Promise<StoredSlot> {
  const key = await slotKey(slot, { vaultId, material });
  const wrapped = await seal(vaultKey, { key, context: slotContext(slot, vaultId), nonce });
  const filled = { ...slot, wrappedKeyBase64url: encodeBase64url(wrapped) };
  return { ...filled, checksumBase64url: await checksum(filled, vaultId) };
}

/** The vault key, or `null` when the material is not the slot's: the passphrase was wrong. */
export async function openSlot(
  slot: StoredSlot,
  { vaultId, material }: SlotKey,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = await slotKey(slot, { vaultId, material });
  return open(decodeBase64url(slot.wrappedKeyBase64url), { key, context: slotContext(slot, vaultId) });
}

/** Another name for a slot; the key in it stays as it is. */
export async function renameSlot(slot: StoredSlot, name: string, vaultId: string): Promise<StoredSlot> {
  const renamed = { ...slot, name };
  return { ...renamed, checksumBase64url: await checksum(renamed, vaultId) };
}

/** Whether a slot is as it was written. A damaged one opens for nobody, whatever the passphrase. */
export async function isSlotIntact(slot: StoredSlot, vaultId: string): Promise<boolean> {
  return (await checksum(slot, vaultId)) === slot.checksumBase64url;
}

async function slotKey({ kind, id }: KeySlot, { vaultId, material }: SlotKey): Promise<CryptoKey> {
  return deriveAesKey(material, { salt: encodeUtf8(vaultId), purpose: `slot/${kind}/${id}` });
}

/** Everything about the slot but its name and what sealing adds. */
function slotContext(slot: KeySlot, vaultId: string): Context {
  return ['slot', vaultId, memberText(slot, ['name', 'wrappedKeyBase64url', 'checksumBase64url'])];
}

async function checksum(slot: KeySlot, vaultId: string): Promise<string> {
  const text = `${vaultId}${memberText(slot, ['checksumBase64url'])}`;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encodeUtf8(text)));
  return encodeBase64url(digest.subarray(0, CHECKSUM_BYTES));
}

/** The members as JSON, sorted by name, so that the order in which they were stored does not matter. */
function memberText(slot: KeySlot, without: readonly string[]): string {
  const members = Object.entries(slot).filter(([name]) => !without.includes(name));
  return JSON.stringify(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}
