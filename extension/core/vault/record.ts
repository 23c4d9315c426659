/** Records: one account each, encrypted apart, so that one damaged byte costs one account at most. */

import type { Account } from '../accounts/account.ts';
import { formatAccount, parseAccount } from '../accounts/account-json.ts';
import { openJson, sealJson } from './seal.ts';
import type { StoredRecord } from './stored.ts';
import type { VaultKeys } from './vault-key.ts';

/** Where in the vault's history a record is written, and the random bytes for it. */
export interface RecordSealing {
  readonly revision: number;
  readonly nonce: Uint8Array<ArrayBuffer>;
}

/** An account as a row. */
export async function sealRecord(
  account: Account,
  keys: VaultKeys,
  { revision, nonce }: RecordSealing,
): Promise<StoredRecord> {
  const context = ['record', keys.vaultId, account.id, revision] as const;
  const sealed = await sealJson(formatAccount(account), { key: keys.records, context, nonce });
  return { id: account.id, revision, sealed };
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
