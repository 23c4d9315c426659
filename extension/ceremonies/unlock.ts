/** Making, unlocking and locking the vault. */

import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';
import { prepareVault } from '../core/vault/change.ts';
import { fillSlot, isSlotIntact, openSlot, type PassphraseSlot, type StoredSlot } from '../core/vault/key-slot.ts';
import {
  type Argon2id,
  calibrateKdf,
  encodePassphrase,
  isKdfAcceptable,
  KDF_FLOOR,
  KDF_SALT_BYTES,
} from '../core/vault/passphrase.ts';
import { isAcceptablePassphrase } from '../core/vault/passphrase-strength.ts';
import { NONCE_BYTES } from '../core/vault/seal.ts';
import { FORMAT_VERSION, type RandomBytes, type StoredRoot } from '../core/vault/stored.ts';
import { deriveVaultKeys, VAULT_KEY_BYTES } from '../core/vault/vault-key.ts';
import type { Refused, VaultState } from '../messages.ts';
import { acceptRevision } from '../platform/remembered-revision.ts';
import { openSession, readSession } from '../platform/session.ts';
import type { VaultDatabase } from '../platform/vault-database.ts';
import { forgetTries, reserveTry } from '../platform/wrong-tries.ts';
import type { Done } from './edit-account.ts';
import { orRefused, refused } from './refusal.ts';

/** What the vault's ceremonies ask of the world. */
export interface VaultPorts {
  readonly database: VaultDatabase;
  readonly argon2id: Argon2id;
  readonly random: RandomBytes;
  readonly newId: () => string;
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
}

/** No vault can be made with fewer bytes, so they are not worth hashing (and argon2id of none is an error). */
const SHORTEST_PASSPHRASE_BYTES = 8;

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
    return refused('This passphrase is too easy to guess. Make it longer: four or five unrelated words are good.');
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
export async function unlockVault(ports: VaultPorts, passphrase: string): Promise<Done | Refused> {
  const root = await ports.database.readRoot();
  if (root === null) return refused('There is no vault yet. Choose a passphrase to make one.');
  if (root.formatVersion !== FORMAT_VERSION) {
    return refused(
      'This vault is of a version that this Twofold does not know. Update the extension: a newer one may.',
    );
  }
  const waitMs = await reserveTry(ports.nowMs());
  if (waitMs > 0) return refused(`Too many wrong passphrases. Try again in ${Math.ceil(waitMs / 1000)} s.`);

  return orRefused(async () => {
    const vaultKey = await openByPassphrase(ports, root, passphrase);
    if (vaultKey === null) return refused(await wrongPassphraseSentence(root));
    await forgetTries();
    return beginSession(ports, root, vaultKey);
  });
}

/** A new passphrase slot whose parameters take about half a second on this machine. */
export async function makePassphraseSlot(
  { argon2id, random, newId, nowMs }: VaultPorts,
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

/** The vault key, or `null` when the passphrase opens no slot. */
export async function openByPassphrase(
  { argon2id }: Pick<VaultPorts, 'argon2id'>,
  { slots, vaultId }: StoredRoot,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = encodePassphrase(passphrase);
  if (bytes.length < SHORTEST_PASSPHRASE_BYTES) return null;
  for (const slot of slots) {
    if (slot.kind !== 'passphrase' || !isKdfAcceptable(slot) || !(await isSlotIntact(slot, vaultId))) continue;
    const material = await argon2id(bytes, decodeBase64url(slot.saltBase64url), slot);
    const vaultKey = await openSlot(slot, { vaultId, material });
    if (vaultKey !== null) return vaultKey;
  }
  return null;
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

async function wrongPassphraseSentence({ slots, vaultId }: StoredRoot): Promise<string> {
  const passphraseSlots = slots.filter(({ kind }) => kind === 'passphrase');
  const intact = await Promise.all(passphraseSlots.map((slot) => isSlotIntact(slot, vaultId)));
  if (intact.some(Boolean)) return 'That is not the passphrase of this vault. Check the keyboard layout and try again.';
  return 'The part of the vault that the passphrase opens is damaged. Use a passkey, the recovery code or a backup.';
}
