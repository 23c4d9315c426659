/** Whether two vaults, or a vault and a file, hold the same accounts, whatever their order. */

import type { Account } from './account.ts';
import { formatAccount } from './account-json.ts';

export function holdSameAccounts(one: Iterable<Account>, other: Iterable<Account>): boolean {
  return textOf(one) === textOf(other);
}

function textOf(accounts: Iterable<Account>): string {
  const sorted = [...accounts].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify(sorted.map(formatAccount));
}
