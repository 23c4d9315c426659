/** Records: one account each, encrypted apart, so that one damaged byte costs one account at most. */

import type { Account } from '../accounts/account.ts';
import { formatAccount, parseAccount } from '../accounts/account-json.ts';
import { NONCE_BYTES, openJson, sealJson } from './seal.ts';
import type { RandomBytes, StoredRecord } from './stored.ts';
import type { VaultKeys } from './vault-key.ts';

/** Enough to keep the browser's ciphers busy. Ten thousand at once take twice the time, waiting on one another. */
const SEALED_AT_ONCE = 256;

/** Where in the vault's history a record is written, and the random bytes for it. */
export interface RecordSealing {
  readonly revision: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
}

/** An account as a row. */
async function sealRecord(
  account: Account,
  keys: VaultKeys,
  { revision, nonce }: RecordSealing,
): Promise<StoredRecord> {
  const context = ['record', keys.vaultId, account.id, revision] as const;
  const sealed = await sealJson(formatAccount(account), { key: keys.records, context, nonce });
  return { id: account.id, revision, sealed };
}

/** Accounts as rows, in their order, each under a nonce of its own. */
export async function sealRecords(
  accounts: readonly Account[],
  keys: VaultKeys,
  { revision, random }: { readonly revision: number; readonly random: RandomBytes },
): Promise<readonly StoredRecord[]> {
  const records: StoredRecord[] = [];
  for (let start = 0; start < accounts.length; start += SEALED_AT_ONCE) {
    const portion = accounts.slice(start, start + SEALED_AT_ONCE);
    const sealed = portion.map((account) => sealRecord(account, keys, { revision, nonce: random(NONCE_BYTES) }));
    records.push(...(await Promise.all(sealed)));
  }
  return records;
}

/**
 * The account of a row, or `null` when the row is damaged: another id, another revision, or any changed byte.
 *
 * @throws AppError `newer-version` when a newer Twofold wrote it.
 */
export async function openRecord({ id, revision, sealed }: StoredRecord, keys: VaultKeys): Promise<Account | null> {
  const context = ['record', keys.vaultId, id, revision] as const;
  const json = await openJson(sealed, { key: keys.records, context });
  return json === null ? null : parseAccount(json);
}
