/** Opening a key slot: by passphrase, passkey or recovery code. */

import { decodeBase64url } from '#shared/encoding/base64url.ts';
import { isSlotIntact, openSlot, type StoredSlot } from '../core/vault/key-slot.ts';
import { type Argon2id, encodePassphrase, isKdfAcceptable } from '../core/vault/passphrase.ts';
import { parseRecoveryCode } from '../core/vault/recovery-code.ts';
import type { StoredRoot } from '../core/vault/stored.ts';
import type { Refused, SlotProof } from '../messages.ts';
import { forgetTries, reserveTry } from '../platform/wrong-tries.ts';
import { refused } from './refusal.ts';

export interface ProofPorts {
  readonly argon2id: Argon2id;
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
}

/** No vault can be made with fewer bytes, so they are not worth hashing (and argon2id of none is an error). */
const SHORTEST_PASSPHRASE_BYTES = 8;

/**
 * The vault key, or why not. Only passphrases are slowed down: the others are too long to guess.
 *
 * @throws AppError `malformed-recovery-code`.
 */
export async function openByProof(
  ports: ProofPorts,
  root: StoredRoot,
  proof: SlotProof,
): Promise<{ readonly vaultKey: Uint8Array<ArrayBuffer> } | Refused> {
  if (proof.kind === 'passphrase') return openByPassphrase(ports, root, proof.passphrase);
  const material =
    proof.kind === 'recovery' ? parseRecoveryCode(proof.code) : decodeBase64url(proof.prfOutputBase64url);
  for (const slot of await intactSlots(root, proof.kind)) {
    const vaultKey = await openSlot(slot, { vaultId: root.vaultId, material });
    if (vaultKey !== null) return { vaultKey };
  }
  return refused(
    proof.kind === 'recovery'
      ? 'That is not the recovery code of this vault. Compare it with the print, letter by letter.'
      : 'That passkey does not open this vault. Use the passphrase, or another passkey.',
  );
}

async function openByPassphrase(
  { argon2id, nowMs }: ProofPorts,
  root: StoredRoot,
  passphrase: string,
): Promise<{ readonly vaultKey: Uint8Array<ArrayBuffer> } | Refused> {
  const waitMs = await reserveTry(nowMs());
  if (waitMs > 0) return refused(`Too many wrong passphrases. Try again in ${Math.ceil(waitMs / 1000)} s.`);
  const vaultKey = await tryPassphrase(argon2id, root, passphrase);
  if (vaultKey === null) return refused(await wrongPassphraseSentence(root));
  await forgetTries();
  return { vaultKey };
}

/** The vault key, or `null` when the passphrase opens no slot. */
export async function tryPassphrase(
  argon2id: Argon2id,
  root: StoredRoot,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
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

async function intactSlots({ slots, vaultId }: StoredRoot, kind: StoredSlot['kind']): Promise<readonly StoredSlot[]> {
  const ofKind = slots.filter((slot) => slot.kind === kind);
  const intact = await Promise.all(ofKind.map((slot) => isSlotIntact(slot, vaultId)));
  return ofKind.filter((_slot, position) => intact[position]);
}

async function wrongPassphraseSentence(root: StoredRoot): Promise<string> {
  return (await intactSlots(root, 'passphrase')).length > 0
    ? 'That is not the passphrase of this vault. Check the keyboard layout and try again.'
    : 'The part of the vault that the passphrase opens is damaged. Use a passkey, the recovery code or a backup.';
}
