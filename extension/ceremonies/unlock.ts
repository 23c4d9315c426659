/** Making, unlocking and locking the vault. */

import { AppError } from '#shared/app-error.ts';
import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { prepareVault } from '../core/vault/change.ts';
import { fillSlot, type PassphraseSlot, type StoredSlot } from '../core/vault/key-slot.ts';
import {
  type Argon2id,
  calibrateKdf,
  encodePassphrase,
  KDF_FLOOR,
  KDF_SALT_BYTES,
  type KdfParameters,
} from '../core/vault/passphrase.ts';
import { isAcceptablePassphrase } from '../core/vault/passphrase-strength.ts';
import { NONCE_BYTES } from '../core/vault/seal.ts';
import { FORMAT_VERSION, type RandomBytes, type StoredRoot } from '../core/vault/stored.ts';
import { deriveVaultKeys, VAULT_KEY_BYTES } from '../core/vault/vault-key.ts';
import type { Refused, SlotProof, VaultState } from '../messages.ts';
import { acceptRevision, readRememberedRevision } from '../platform/remembered-revision.ts';
import { openSession, readSession } from '../platform/session.ts';
import type { VaultDatabase } from '../platform/vault-database.ts';
import { words } from '../platform/words.ts';
import type { Done } from './edit-account.ts';
import { migrateVault } from './migrate.ts';
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
  /** What a new passphrase is stretched by at least, where an organisation asks for more than {@link KDF_FLOOR}. */
  readonly readKdfFloor?: () => Promise<KdfParameters>;
}

/** Whether there is a vault, and whether it is open. */
export async function readVaultState({ database }: VaultPorts): Promise<VaultState> {
  const root = await database.readRoot().catch(asUnavailable);
  if (root === 'unavailable') return root;
  if (root === null) return (await readRememberedRevision()) === null ? 'absent' : 'gone';
  return (await readSession())?.vaultId === root.vaultId ? 'open' : 'locked';
}

function asUnavailable(error: unknown): 'unavailable' {
  if (error instanceof AppError && error.code === 'storage-unavailable') return 'unavailable';
  throw error;
}

/** Makes the vault of this profile and opens it. There is only ever one. */
export async function createVault(ports: VaultPorts, passphrase: string): Promise<Done | Refused> {
  if (!isAcceptablePassphrase(passphrase)) {
    return refused(words()('vault.weak'));
  }
  return orRefused(async () => {
    if ((await ports.database.readRoot()) !== null) return refused(words()('vault.exists'));
    const [vaultId, vaultKey] = [ports.newId(), ports.random(VAULT_KEY_BYTES)];
    const slot = await makePassphraseSlot(ports, passphrase, { vaultId, vaultKey });
    const sealer = { keys: await deriveVaultKeys(vaultKey, vaultId), random: ports.random };
    const write = await prepareVault([slot], sealer);
    if (!(await ports.database.write(write))) return refused(words()('vault.exists'));
    await acceptRevision(write.root);
    return beginSession(ports, write.root, vaultKey);
  });
}

/** Opens the vault. A wrong passphrase changes nothing but the count of wrong tries. */
export async function unlockVault(ports: VaultPorts, proof: SlotProof): Promise<Done | Refused> {
  const root = await ports.database.readRoot();
  if (root === null) return refused(words()('vault.none'));
  if (root.formatVersion > FORMAT_VERSION) {
    return refused(words()('vault.newer'));
  }
  return orRefused(async () => {
    const opened = await openByProof(ports, root, proof);
    if (!('vaultKey' in opened)) return opened;
    const outcome = await migrateVault({ database: ports.database, vaultKey: opened.vaultKey });
    if (outcome === 'put-back' || outcome === 'unknown-version') return refused(words()('vault.notTakenOver'));
    return beginSession(ports, root, opened.vaultKey);
  });
}

/** A new passphrase slot whose parameters take about half a second on this machine. */
export async function makePassphraseSlot(
  { argon2id, random, newId, nowMs, readKdfFloor = async () => KDF_FLOOR }: Omit<VaultPorts, 'database'>,
  passphrase: string,
  { vaultId, vaultKey }: { readonly vaultId: string; readonly vaultKey: Uint8Array<ArrayBuffer> },
): Promise<StoredSlot> {
  const bytes = encodePassphrase(passphrase);
  const salt = random(KDF_SALT_BYTES);
  const floor = await readKdfFloor();
  const startedAtMs = nowMs();
  const atFloor = await argon2id(bytes, salt, floor);
  const kdf = calibrateKdf(nowMs() - startedAtMs, floor);
  const material = kdf.passes === floor.passes ? atFloor : await argon2id(bytes, salt, kdf);
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
async function beginSession(
  { nowMs }: Pick<VaultPorts, 'nowMs'>,
  { vaultId }: StoredRoot,
  vaultKey: Uint8Array<ArrayBuffer>,
): Promise<Done> {
  await openSession({ vaultId, vaultKey, lastUsedAtMs: nowMs() });
  return { kind: 'done' };
}
