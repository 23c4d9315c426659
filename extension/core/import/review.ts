/** What of an import is new, and what is there already. */

import type { Account } from '../accounts/account.ts';
import { codesMark, secretMark } from '../accounts/duplicates.ts';

/** Of one account of the import. Only `new` and `shares-secret` are worth taking. */
export type ImportVerdict =
  | { readonly kind: 'new' }
  /** Secret, parameters and names are those of an earlier one in the same file. */
  | { readonly kind: 'repeated' }
  /** Secret, parameters and names are those of an account in the vault. */
  | { readonly kind: 'known'; readonly accountId: string; readonly inTrash: boolean }
  /** The same secret under other names or parameters; `accountId` is `null` when the other one is in the file. */
  | { readonly kind: 'shares-secret'; readonly accountId: string | null };

/** One verdict for each account of the import, in its order. Time grows with the sum of both lists. */
export function reviewImport(imported: readonly Account[], existing: readonly Account[]): readonly ImportVerdict[] {
  // Live accounts last, so that they win over those in the trash.
  const ordered = existing.toSorted((a, b) => Number(b.trashedAtMs !== null) - Number(a.trashedAtMs !== null));
  const vault = { byIdentity: new Map<string, Account>(), bySecret: new Map<string, Account>() };
  for (const account of ordered) {
    const { identity, secret } = marksOf(account);
    vault.byIdentity.set(identity, account);
    vault.bySecret.set(secret, account);
  }
  const seen = new Set<string>();
  return imported.map((account) => {
    const { identity, secret } = marksOf(account);
    const same = vault.byIdentity.get(identity);
    const isRepeated = seen.has(identity);
    const isShared = seen.has(secret) || vault.bySecret.has(secret);
    seen.add(identity).add(secret);
    if (same !== undefined) return { kind: 'known', accountId: same.id, inTrash: same.trashedAtMs !== null };
    if (isRepeated) return { kind: 'repeated' };
    return isShared ? { kind: 'shares-secret', accountId: vault.bySecret.get(secret)?.id ?? null } : { kind: 'new' };
  });
}

/** By what accounts are told apart. An identity is never a secret's mark: it is longer. */
function marksOf({ issuer, accountName, credential }: Account) {
  const identity = `${codesMark(credential)} ${JSON.stringify([issuer, accountName])}`;
  return { secret: secretMark(credential), identity };
}
