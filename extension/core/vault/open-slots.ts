/** Opening the key slots of a root with what a person types: the passphrase, or the recovery code. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64url } from '#shared/encoding/base64url.ts';
import { isSlotIntact, openSlot, type StoredSlot } from './key-slot.ts';
import { type Argon2id, encodePassphrase, isKdfAcceptable } from './passphrase.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import type { StoredRoot } from './stored.ts';

type Slots = Pick<StoredRoot, 'slots' | 'vaultId'>;
type VaultKey = Uint8Array<ArrayBuffer>;

/** No vault can be made with fewer bytes, so they are not worth hashing (and argon2id of none is an error). */
const SHORTEST_PASSPHRASE_BYTES = 8;

/** The vault key, or `null` when the passphrase opens no slot. */
export async function tryPassphrase(argon2id: Argon2id, root: Slots, passphrase: string): Promise<VaultKey | null> {
  const bytes = encodePassphrase(passphrase);
  if (bytes.length < SHORTEST_PASSPHRASE_BYTES) return null;
  for (const slot of await intactSlots(root, 'passphrase')) {
    if (slot.kind !== 'passphrase' || !isKdfAcceptable(slot)) continue;
    const material = await argon2id(bytes, decodeBase64url(slot.saltBase64url), slot);
    const vaultKey = await openSlot(slot, { vaultId: root.vaultId, material });
    if (vaultKey !== null) return vaultKey;
  }
  return null;
}

/** The vault key, or `null` when the bytes of a recovery code or the output of a passkey open no slot of the kind. */
export async function tryMaterial(
  root: Slots,
  kind: 'recovery' | 'passkey',
  material: Uint8Array<ArrayBuffer>,
): Promise<VaultKey | null> {
  for (const slot of await intactSlots(root, kind)) {
    const vaultKey = await openSlot(slot, { vaultId: root.vaultId, material });
    if (vaultKey !== null) return vaultKey;
  }
  return null;
}

/** The vault key, or `null` when a typed text is neither the passphrase nor the recovery code. */
export async function tryTyped(argon2id: Argon2id, root: Slots, typed: string): Promise<VaultKey | null> {
  const material = recoveryBytes(typed);
  const byCode = material && (await tryMaterial(root, 'recovery', material));
  return byCode ?? tryPassphrase(argon2id, root, typed);
}

/** The slots of a kind that are as they were written. */
export async function intactSlots({ slots, vaultId }: Slots, kind: StoredSlot['kind']): Promise<readonly StoredSlot[]> {
  const ofKind = slots.filter((slot) => slot.kind === kind);
  const intact = await Promise.all(ofKind.map((slot) => isSlotIntact(slot, vaultId)));
  return ofKind.filter((_slot, position) => intact[position]);
}

function recoveryBytes(typed: string): Uint8Array<ArrayBuffer> | null {
  try {
    return parseRecoveryCode(typed);
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
