import { emptyOldTrash } from '../../ceremonies/edit-account.ts';
import { createVault, readVaultState, unlockVault, type VaultPorts } from '../../ceremonies/unlock.ts';
import { argon2id } from '../../platform/argon2id.ts';
import { setLockTimer } from '../../platform/locking.ts';
import type { Handlers } from '../../platform/messaging.ts';
import { randomBytes } from '../../platform/random.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { lockIfOver, lockVault, openVault, vaultDatabase } from '../../platform/vault-store.ts';

export const vaultHandlers = {
  'vault-state': async () => {
    await lockIfOver();
    return { state: await readVaultState(vaultPorts()) };
  },
  'create-vault': async ({ passphrase }) => createVault(vaultPorts(), passphrase),
  unlock: async ({ passphrase }) => {
    const answer = await unlockVault(vaultPorts(), passphrase);
    const vault = await openVault();
    if (vault !== null) await emptyOldTrash(vault, Date.now());
    return answer;
  },
  lock: async () => {
    await lockVault();
    return { kind: 'done' };
  },
  'read-settings': readSettings,
  'change-settings': async (changes) => {
    const settings = await changeSettings(changes);
    await setLockTimer();
    return settings;
  },
} satisfies Partial<Handlers>;

function vaultPorts(): VaultPorts {
  return {
    database: vaultDatabase(),
    argon2id,
    random: randomBytes,
    newId: () => crypto.randomUUID(),
    nowMs: Date.now,
  };
}
