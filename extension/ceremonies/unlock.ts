/** Making, unlocking and locking the vault. */

import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { prepareVault } from '../core/vault/change.ts';
import { fillSlot, type PassphraseSlot, type StoredSlot } from '../core/vault/key-slot.ts';
import { type Argon2id, calibrateKdf, encodePassphrase, KDF_FLOOR, KDF_SALT_BYTES } from '../core/vault/passphrase.ts';
import { isAcceptablePassphrase } from '../core/vault/passphrase-strength.ts';
import { NONCE_BYTES } from '../core/vault/seal.ts';
import { FORMAT_VERSION, type RandomBytes, type StoredRoot } from '../core/vault/stored.ts';
import { deriveVaultKeys, VAULT_KEY_BYTES } from '../core/vault/vault-key.ts';
import type { Refused, SlotProof, VaultState } from '../messages.ts';
import { acceptRevision } from '../platform/remembered-revision.ts';
import { openSession, readSession } from '../platform/session.ts';
import type { VaultDatabase } from '../platform/vault-database.ts';
import type { Done } from './edit-account.ts';
import { orRefused, refused } from './refusal.ts';
import { openByProof } from './slot-proof.ts';

/** What the vault's ceremonies ask of the world. */
export interface VaultPorts {
  readonly database: VaultDatabase;
  readonly argon2id: Argon2id;
  readonly random: RandomBytes;
  readonly newId: () => string;
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
}

/** What a passphrase below the floor is refused with. */
export const WEAK_PASSPHRASE =
  'This passphrase is too easy to guess. Make it longer: four or five unrelated words are good.';

const VAULT_EXISTS = 'There is a vault already. Unlock it with its passphrase.';

/** Whether there is a vault, and whether it is open. */
export async function readVaultState({ database }: VaultPorts): Promise<VaultState> {
  const root = await database.readRoot();
  if (root === null) return 'absent';
  return (await readSession())?.vaultId === root.vaultId ? 'open' : 'locked';
}

/** Makes the vault of this profile and opens it. There is only ever one. */
export async function createVault(ports: VaultPorts, passphrase: string): Promise<Done | Refused> {
  if (!isAcceptablePassphrase(passphrase)) {
    return refused(WEAK_PASSPHRASE);
  }
  return orRefused(async () => {
    if ((await ports.database.readRoot()) !== null) return refused(VAULT_EXISTS);
    const [vaultId, vaultKey] = [ports.newId(), ports.random(VAULT_KEY_BYTES)];
    const slot = await makePassphraseSlot(ports, passphrase, { vaultId, vaultKey });
    const sealer = { keys: await deriveVaultKeys(vaultKey, vaultId), random: ports.random };
    const write = await prepareVault([slot], sealer);
    if (!(await ports.database.write(write)))
      return refused('There is a vault already. Unlock it with its passphrase.');
    await acceptRevision(write.root);
    return beginSession(ports, write.root, vaultKey);
  });
}

/** Opens the vault. A wrong passphrase changes nothing but the count of wrong tries. */
export async function unlockVault(ports: VaultPorts, proof: SlotProof): Promise<Done | Refused> {
  const root = await ports.database.readRoot();
  if (root === null) return refused('There is no vault yet. Choose a passphrase to make one.');
  if (root.formatVersion !== FORMAT_VERSION) {
    return refused(
      'This vault is of a version that this Twofold does not know. Update the extension: a newer one may.',
    );
  }
  return orRefused(async () => {
    const opened = await openByProof(ports, root, proof);
    return 'vaultKey' in opened ? beginSession(ports, root, opened.vaultKey) : opened;
  });
}

/** A new passphrase slot whose parameters take about half a second on this machine. */
export async function makePassphraseSlot(
  { argon2id, random, newId, nowMs }: Omit<VaultPorts, 'database'>,
  passphrase: string,
  { vaultId, vaultKey }: { readonly vaultId: string; readonly vaultKey: Uint8Array<ArrayBuffer> },
): Promise<StoredSlot> {
  const bytes = encodePassphrase(passphrase);
  const salt = random(KDF_SALT_BYTES);
  const startedAtMs = nowMs();
  const floor = await argon2id(bytes, salt, KDF_FLOOR);
  const kdf = calibrateKdf(nowMs() - startedAtMs);
  const material = kdf.passes === KDF_FLOOR.passes ? floor : await argon2id(bytes, salt, kdf);
  const slot: PassphraseSlot = {
    kind: 'passphrase',
    id: newId(),
    name: 'Passphrase',
    createdAtMs: startedAtMs,
    saltBase64url: encodeBase64url(salt),
    ...kdf,
  };
  return fillSlot(slot, { vaultId, material }, { vaultKey, nonce: random(NONCE_BYTES) });
}

/** Holds the key for as long as the vault is open. */
export async function beginSession(
  { nowMs }: Pick<VaultPorts, 'nowMs'>,
  { vaultId }: StoredRoot,
  vaultKey: Uint8Array<ArrayBuffer>,
): Promise<Done> {
  await openSession({ vaultId, vaultKey, lastUsedAtMs: nowMs() });
  return { kind: 'done' };
}
