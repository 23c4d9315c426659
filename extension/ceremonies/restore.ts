/** Bringing accounts back from a backup: first what it would do, then in one transaction, and back again. */

import type { Account } from '../core/accounts/account.ts';
import { type AccountJson, parseAccount } from '../core/accounts/account-json.ts';
import { planRestore, type Restored, type RestoreVerdict, reviewRestore } from '../core/vault/restore.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import type { Done } from './edit-account.ts';

/** What the vault has of these already. Nothing is written. */
export async function reviewBackup(
  vault: OpenVault,
  accounts: readonly AccountJson[],
): Promise<{ readonly kind: 'restore-review'; readonly verdicts: readonly RestoreVerdict[] }> {
  return { kind: 'restore-review', verdicts: reviewRestore(accounts.map(parseAccount), await everyAccount(vault)) };
}

/** All of them in one transaction. A version that gives way goes to the trash. */
export async function restoreAccounts(
  vault: OpenVault,
  accounts: readonly AccountJson[],
  { nowMs, newId }: { readonly nowMs: number; readonly newId: () => string },
): Promise<{ readonly kind: 'restored'; readonly restored: Restored }> {
  const chosen = accounts.map(parseAccount);
  const { put, restored } = planRestore(chosen, await everyAccount(vault), { nowMs, newId });
  await vault.replaceAll({ put, erase: [] });
  return { kind: 'restored', restored };
}

/** Takes a restore back, in one transaction too. */
export async function undoRestore(
  vault: OpenVault,
  { added, returned, replaced }: Restored,
  nowMs: number,
): Promise<Done> {
  const copies = await vault.pick(replaced.map(({ copyId }) => copyId));
  const before = copies.map((copy) => {
    const { id = copy.id, wasTrashed = false } = replaced.find(({ copyId }) => copyId === copy.id) ?? {};
    return { ...copy, id, trashedAtMs: wasTrashed ? copy.trashedAtMs : null };
  });
  const trashed = (await vault.pick(returned)).map((account) => ({ ...account, trashedAtMs: nowMs }));
  await vault.replaceAll({ put: [...before, ...trashed], erase: [...added, ...copies.map(({ id }) => id)] });
  return { kind: 'done' };
}

async function everyAccount(vault: OpenVault): Promise<readonly Account[]> {
  return [...(await vault.accounts()), ...(await vault.trashed())];
}
