/**
 * Taking accounts from a file into the vault. The file is opened elsewhere, in the options page's worker: the
 * background only compares and writes, and never sees a file, its password or another program's format.
 */

import { type AccountJson, parseAccount } from '../core/accounts/account-json.ts';
import { type ImportVerdict, reviewImport } from '../core/import/review.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import type { Done } from './edit-account.ts';

/** What the vault has of these already. Nothing is written. */
export async function reviewAccounts(
  vault: OpenVault,
  accounts: readonly AccountJson[],
): Promise<{ readonly kind: 'import-review'; readonly verdicts: readonly ImportVerdict[] }> {
  const existing = [...(await vault.accounts()), ...(await vault.trashed())];
  return { kind: 'import-review', verdicts: reviewImport(accounts.map(parseAccount), existing) };
}

/** All of them in one transaction: either every one is in the vault, or none. */
export async function importAccounts(
  vault: OpenVault,
  accounts: readonly AccountJson[],
): Promise<{ readonly kind: 'imported'; readonly ids: readonly string[] }> {
  await vault.addAll(accounts.map(parseAccount));
  return { kind: 'imported', ids: accounts.map(({ id }) => id) };
}

/** Takes an import back, in one transaction too. Accounts that are gone already are no matter. */
export async function undoImport(vault: OpenVault, ids: readonly string[]): Promise<Done> {
  await vault.replaceAll({ put: [], erase: ids });
  return { kind: 'done' };
}
