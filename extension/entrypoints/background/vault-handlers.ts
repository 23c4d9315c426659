import { emptyOldTrash } from '../../ceremonies/edit-account.ts';
import {
  acceptVault,
  addPasskey,
  changePassphrase,
  listSlots,
  makeRecoveryCode,
  removeSlot,
  renameSlot,
} from '../../ceremonies/key-slots.ts';
import { summarizePolicy } from '../../ceremonies/policy.ts';
import { createVault, readVaultState, unlockVault, type VaultPorts } from '../../ceremonies/unlock.ts';
import type { ResponseOf, SlotProof, VaultMessages } from '../../messages.ts';
import { argon2id } from '../../platform/argon2id.ts';
import { setLockTimer } from '../../platform/locking.ts';
import type { HandlersOf } from '../../platform/messaging.ts';
import { readPolicy } from '../../platform/policy.ts';
import { randomBytes } from '../../platform/random.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { lockIfOver, lockVault, openVault, vaultDatabase } from '../../platform/vault-store.ts';
import { backUpByItself } from './backup-handlers.ts';

export const vaultHandlers = {
  'vault-state': async () => {
    await lockIfOver();
    return { state: await readVaultState(vaultPorts()) };
  },
  'create-vault': async ({ passphrase }) => createVault(vaultPorts(), passphrase),
  unlock: async ({ passphrase }) => unlock({ kind: 'passphrase', passphrase }),
  'unlock-with': async ({ proof }) => unlock(proof),
  lock: async () => {
    await lockVault();
    return { kind: 'done' };
  },
  'accept-vault': async () => acceptVault(vaultPorts()),
  'list-slots': async () => ({ slots: await listSlots(vaultPorts()) }),
  'change-passphrase': async (request) => changePassphrase(vaultPorts(), request),
  'add-passkey': async (request) => addPasskey(vaultPorts(), request),
  'make-recovery-code': async ({ proof }) => makeRecoveryCode(vaultPorts(), proof),
  'rename-slot': async (request) => renameSlot(vaultPorts(), request),
  'remove-slot': async (request) => removeSlot(vaultPorts(), request),
  'read-settings': readSettings,
  'read-policy': async () => summarizePolicy(await readPolicy()),
  'change-settings': async (changes) => {
    const settings = await changeSettings(changes);
    await setLockTimer();
    if (changes.backupEveryDays) void backUpByItself().catch(reportError);
    return settings;
  },
} satisfies HandlersOf<VaultMessages>;

async function unlock(proof: SlotProof): Promise<ResponseOf<'unlock'>> {
  const answer = await unlockVault(vaultPorts(), proof);
  void tidyUp();
  return answer;
}

/** What need not be waited for. */
async function tidyUp(): Promise<void> {
  try {
    const vault = await openVault();
    if (vault === null) return;
    await emptyOldTrash(vault, Date.now());
    await backUpByItself();
  } catch (error) {
    reportError(error);
  }
}

function vaultPorts(): VaultPorts {
  return {
    database: vaultDatabase(),
    argon2id,
    random: randomBytes,
    newId: () => crypto.randomUUID(),
    nowMs: Date.now,
    readKdfFloor: async () => (await readPolicy()).kdfFloor,
  };
}
