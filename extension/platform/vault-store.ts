/** The vault while it is open: what ceremonies read and change. */

import type { Account } from '../core/accounts/account.ts';
import type { DamagedRecord } from '../messages.ts';

/** An open vault. Every change is one transaction: done whole, or not at all. */
export interface OpenVault {
  /** Every live account, in no order. Damaged records are left out: see {@link damaged}. */
  accounts(): Promise<readonly Account[]>;
  /** Accounts in the trash. */
  trashed(): Promise<readonly Account[]>;
  /** One account, live or in the trash; `null` when there is none, or when its record is damaged. */
  account(id: string): Promise<Account | null>;
  /** Records that cannot be opened or are not the newest, each with a sentence on what is wrong. */
  damaged(): Promise<readonly DamagedRecord[]>;
  add(account: Account): Promise<void>;
  /** All of them in one transaction. */
  addAll(accounts: readonly Account[]): Promise<void>;
  /**
   * Reads the account again, applies the pure `change` and writes that one record. `change` may run more than once
   * when another writer was faster.
   *
   * @returns The account as it was stored.
   * @throws AppError `no-such-account`.
   */
  update(id: string, change: (account: Account) => Account): Promise<Account>;
  /** Forgets an account or a damaged record for good; nothing happens when there is none. */
  erase(id: string): Promise<void>;
}

/** The open vault, or `null` while it is locked or absent. */
export async function openVault(): Promise<OpenVault | null> {
  return null;
}
