/**
 * Letting accounts out of the vault, once the passphrase, a passkey or the recovery code was given again: an open
 * vault alone is not enough, because whoever finds the computer unlocked must not be able to carry everything away.
 */

import { type AccountJson, formatAccount } from '../core/accounts/account-json.ts';
import type { Refused, SlotProof } from '../messages.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import { orRefused, refused } from './refusal.ts';
import { openByProof } from './slot-proof.ts';
import type { VaultPorts } from './unlock.ts';

export interface Exported {
  readonly kind: 'exported';
  /** Live accounts, with their secrets. The trash stays where it is. */
  readonly accounts: readonly AccountJson[];
  /** Records that could not be opened and are therefore not among them. */
  readonly damaged: number;
}

/** Wrong passphrases count with those at unlocking, and are made to wait like them. */
export async function exportAccounts(
  vault: OpenVault,
  proof: SlotProof,
  ports: Pick<VaultPorts, 'database' | 'argon2id' | 'nowMs'>,
): Promise<Exported | Refused> {
  return orRefused(async () => {
    const root = await ports.database.readRoot();
    if (root === null) return refused(words()('vault.nothingToExport'));
    const opened = await openByProof(ports, root, proof);
    if ('kind' in opened) return opened;
    const [accounts, damaged] = await Promise.all([vault.accounts(), vault.damaged()]);
    return { kind: 'exported', accounts: accounts.map(formatAccount), damaged: damaged.length };
  });
}
