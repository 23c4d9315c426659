/** Opening a key slot: by passphrase, passkey or recovery code. */

import { decodeBase64url } from '#shared/encoding/base64url.ts';
import { intactSlots, tryMaterial, tryPassphrase } from '../core/vault/open-slots.ts';
import type { Argon2id } from '../core/vault/passphrase.ts';
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
  const vaultKey = await tryMaterial(root, proof.kind, material);
  if (vaultKey !== null) return { vaultKey };
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

async function wrongPassphraseSentence(root: StoredRoot): Promise<string> {
  return (await intactSlots(root, 'passphrase')).length > 0
    ? 'That is not the passphrase of this vault. Check the keyboard layout and try again.'
    : 'The part of the vault that the passphrase opens is damaged. Use a passkey, the recovery code or a backup.';
}
