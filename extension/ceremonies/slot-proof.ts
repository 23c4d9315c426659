/** Opening a key slot: by passphrase, passkey or recovery code. */

import { decodeBase64url } from '#shared/encoding/base64url.ts';
import { intactSlots, tryMaterial, tryPassphrase } from '../core/vault/open-slots.ts';
import type { Argon2id } from '../core/vault/passphrase.ts';
import { parseRecoveryCode } from '../core/vault/recovery-code.ts';
import type { StoredRoot } from '../core/vault/stored.ts';
import type { Refused, SlotProof } from '../messages.ts';
import { words } from '../platform/words.ts';
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
  return refused(proof.kind === 'recovery' ? words()('vault.wrongRecoveryCode') : words()('vault.wrongPasskey'));
}

async function openByPassphrase(
  { argon2id, nowMs }: ProofPorts,
  root: StoredRoot,
  passphrase: string,
): Promise<{ readonly vaultKey: Uint8Array<ArrayBuffer> } | Refused> {
  const waitMs = await reserveTry(nowMs());
  if (waitMs > 0) return refused(words()('vault.wait', { seconds: Math.ceil(waitMs / 1000) }));
  const vaultKey = await tryPassphrase(argon2id, root, passphrase);
  if (vaultKey === null) return refused(await wrongPassphraseSentence(root));
  await forgetTries();
  return { vaultKey };
}

async function wrongPassphraseSentence(root: StoredRoot): Promise<string> {
  return (await intactSlots(root, 'passphrase')).length > 0
    ? words()('vault.wrongPassphrase')
    : words()('vault.passphraseDamaged');
}
