/** The ways to unlock the vault: changed, added, renamed and removed. No record is ever rewritten for it. */

import { decodeBase64url } from '#shared/encoding/base64url.ts';
import { prepareSlots } from '../core/vault/change.ts';
import { fillSlot, type KeySlot, type StoredSlot, renameSlot as withName } from '../core/vault/key-slot.ts';
import { isAcceptablePassphrase } from '../core/vault/passphrase-strength.ts';
import { formatRecoveryCode, RECOVERY_CODE_BYTES } from '../core/vault/recovery-code.ts';
import { NONCE_BYTES } from '../core/vault/seal.ts';
import type { StoredRoot } from '../core/vault/stored.ts';
import { deriveVaultKeys } from '../core/vault/vault-key.ts';
import type { Refused, RequestOf, SlotProof, SlotSummary } from '../messages.ts';
import { forgetBackups, noteChange } from '../platform/backup-memory.ts';
import { acceptRevision, rememberRevision } from '../platform/remembered-revision.ts';
import { readSession } from '../platform/session.ts';
import { words } from '../platform/words.ts';
import type { Done } from './edit-account.ts';
import { orRefused, refused } from './refusal.ts';
import { openByProof } from './slot-proof.ts';
import { makePassphraseSlot, type VaultPorts } from './unlock.ts';

/** The PRF extension gives 32 bytes (WebAuthn Level 3 §10.1.4). */
const PRF_BYTES = 32;

/** The slots, without what is in them. */
export async function listSlots({ database }: Pick<VaultPorts, 'database'>): Promise<readonly SlotSummary[]> {
  const root = await database.readRoot();
  return (root?.slots ?? []).map((slot) => ({
    id: slot.id,
    kind: slot.kind,
    name: slot.name,
    createdAtMs: slot.createdAtMs,
    passkey:
      slot.kind === 'passkey'
        ? { credentialIdBase64url: slot.credentialIdBase64url, prfInputBase64url: slot.prfInputBase64url }
        : null,
  }));
}

/** Another passphrase. The old one opens nothing from then on. */
export async function changePassphrase(
  ports: VaultPorts,
  { proof, passphrase }: RequestOf<'change-passphrase'>,
): Promise<Done | Refused> {
  if (!isAcceptablePassphrase(passphrase)) return { ...refused(words()('vault.weak')), field: 'passphrase' };
  return withVaultKey(ports, proof, async (vaultKey, { vaultId }) => {
    const slot = await makePassphraseSlot(ports, passphrase, { vaultId, vaultKey });
    return changeSlots(ports, vaultKey, (slots) => [...slots.filter(({ kind }) => kind !== 'passphrase'), slot]);
  });
}

/** A passkey that the page has just made, or asked. */
export async function addPasskey(ports: VaultPorts, request: RequestOf<'add-passkey'>): Promise<Done | Refused> {
  const { proof, name, credentialIdBase64url, prfInputBase64url, prfOutputBase64url } = request;
  return withVaultKey(ports, proof, async (vaultKey, { vaultId }) => {
    const material = decodeBase64url(prfOutputBase64url);
    if (material.length !== PRF_BYTES) return refused(words()('vault.passkeyUnfit'));
    const made = { id: ports.newId(), createdAtMs: ports.nowMs(), name: name.trim() || 'Passkey' };
    const slot: KeySlot = { kind: 'passkey', ...made, credentialIdBase64url, prfInputBase64url };
    const filled = await fillSlot(slot, { vaultId, material }, { vaultKey, nonce: ports.random(NONCE_BYTES) });
    return changeSlots(ports, vaultKey, (slots) => [...slots, filled]);
  });
}

/** A recovery code in place of the old one, if there was one. It is given this once. */
export async function makeRecoveryCode(
  ports: VaultPorts,
  proof: SlotProof,
): Promise<{ readonly kind: 'recovery-code'; readonly code: string } | Refused> {
  return withVaultKey(ports, proof, async (vaultKey, { vaultId }) => {
    const material = ports.random(RECOVERY_CODE_BYTES);
    const made = { id: ports.newId(), createdAtMs: ports.nowMs(), name: 'Recovery code' };
    const slot: KeySlot = { kind: 'recovery', ...made };
    const filled = await fillSlot(slot, { vaultId, material }, { vaultKey, nonce: ports.random(NONCE_BYTES) });
    await changeSlots(ports, vaultKey, (slots) => [...slots.filter(({ kind }) => kind !== 'recovery'), filled]);
    return { kind: 'recovery-code', code: formatRecoveryCode(material) };
  });
}

/** Another name for a slot. The vault must be open. */
export async function renameSlot(
  ports: VaultPorts,
  { id, name }: RequestOf<'rename-slot'>,
): Promise<Done | Refused | { readonly kind: 'locked' }> {
  const session = await readSession();
  if (session === null) return { kind: 'locked' };
  const root = await ports.database.readRoot();
  const slot = root?.slots.find((each) => each.id === id);
  if (slot === undefined || name.trim() === '') return refused(words()('vault.nameSlot'));
  const renamed = await withName(slot, name.trim(), session.vaultId);
  return changeSlots(ports, session.vaultKey, (slots) => slots.map((each) => (each.id === id ? renamed : each)));
}

/** Takes away a passkey or the recovery code. The vault must be open. */
export async function removeSlot(
  ports: VaultPorts,
  { id }: RequestOf<'remove-slot'>,
): Promise<Done | Refused | { readonly kind: 'locked' }> {
  const session = await readSession();
  if (session === null) return { kind: 'locked' };
  const root = await ports.database.readRoot();
  if (root?.slots.find((slot) => slot.id === id)?.kind === 'passphrase') {
    return refused(words()('vault.keepsPassphrase'));
  }
  return changeSlots(ports, session.vaultKey, (slots) => slots.filter((slot) => slot.id !== id));
}

/** The person has seen that the vault is older than it was, or unlocks in other ways, and goes on with it as it is. */
export async function acceptVault(ports: VaultPorts): Promise<Done | { readonly kind: 'locked' }> {
  const [session, root] = [await readSession(), await ports.database.readRoot()];
  if (session === null || root === null) return { kind: 'locked' };
  await acceptRevision(root);
  // A backup of a state that was given up says nothing about this one.
  await forgetBackups(root.vaultId);
  return changeSlots(ports, session.vaultKey, (slots) => slots);
}

async function withVaultKey<Answer>(
  ports: VaultPorts,
  proof: SlotProof,
  use: (vaultKey: Uint8Array<ArrayBuffer>, root: StoredRoot) => Promise<Answer>,
): Promise<Answer | Refused> {
  return orRefused(async () => {
    const root = await ports.database.readRoot();
    if (root === null) return refused(words()('vault.none'));
    const opened = await openByProof(ports, root, proof);
    return 'vaultKey' in opened ? use(opened.vaultKey, root) : opened;
  });
}

/** One transaction: the old slots or the new ones. It is worked out again when the vault moved in between. */
async function changeSlots(
  { database, random }: VaultPorts,
  vaultKey: Uint8Array<ArrayBuffer>,
  change: (slots: readonly StoredSlot[]) => readonly StoredSlot[],
): Promise<Done> {
  for (;;) {
    const snapshot = await database.readIndex();
    if (snapshot === null) throw new Error('the vault went away while its slots were changed');
    const keys = await deriveVaultKeys(vaultKey, snapshot.root.vaultId);
    const write = await prepareSlots(snapshot, change(snapshot.root.slots), { keys, random });
    if (await database.write(write)) {
      await rememberRevision(write.root);
      await noteChange(write.root, false);
      return { kind: 'done' };
    }
  }
}
