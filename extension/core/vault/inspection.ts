/** The whole vault opened and every record held against the index. */

import { AppError } from '#shared/app-error.ts';
import type { Account } from '../accounts/account.ts';
import type { Damage } from './damage.ts';
import { isNewest } from './index-page.ts';
import { openRecord } from './record.ts';
import type { StoredRecord, VaultSnapshot } from './stored.ts';
import { isIndexLost, readIndex, type VaultIndex } from './vault-index.ts';
import type { VaultKeys } from './vault-key.ts';

export interface Inspection {
  readonly index: VaultIndex;
  /** Accounts that open and are the newest, by id. */
  readonly accounts: ReadonlyMap<string, Account>;
  /** Everything that is not as it was written, the index's damages included. */
  readonly damages: readonly Damage[];
}

/** An account, or what is wrong with its record. */
export type RecordReading = { readonly account: Account } | { readonly damage: Damage };

/** Opens everything. One damaged row takes nothing else with it. */
export async function inspectVault(snapshot: VaultSnapshot, keys: VaultKeys): Promise<Inspection> {
  const index = await readIndex(snapshot, keys);
  const rows = new Map(snapshot.records.map((record) => [record.id, record]));
  const ids = new Set([...rows.keys(), ...index.entries.keys()]);
  const readings = await Promise.all(Array.from(ids, (id) => readRecord(id, rows.get(id), { index, keys })));
  const accounts = readings.flatMap((reading) => ('account' in reading ? [reading.account] : []));
  const damages = readings.flatMap((reading) => ('damage' in reading ? [reading.damage] : []));
  return {
    index,
    accounts: new Map(accounts.map((account) => [account.id, account])),
    damages: [...index.damages, ...damages],
  };
}

/** One record held against the index. `row` is what lies on disk under that id. */
export async function readRecord(
  id: string,
  row: StoredRecord | undefined,
  { index, keys }: { readonly index: VaultIndex; readonly keys: VaultKeys },
): Promise<RecordReading> {
  const listed = index.entries.get(id);
  if (row === undefined) return { damage: { kind: 'record-missing', id } };
  if (listed === undefined && !isIndexLost(index, id)) return { damage: { kind: 'record-unlisted', id } };
  const opened = await openOrName(row, keys);
  if (!('account' in opened)) return { damage: { kind: opened.damage, id } };
  if (listed !== undefined && !isNewest(row, listed)) return { damage: { kind: 'record-rolled-back', id } };
  return opened;
}

type Opened = { readonly account: Account } | { readonly damage: 'record-damaged' | 'record-newer' };

async function openOrName(row: StoredRecord, keys: VaultKeys): Promise<Opened> {
  try {
    const account = await openRecord(row, keys);
    return account === null ? { damage: 'record-damaged' } : { account };
  } catch (error) {
    if (error instanceof AppError && error.code === 'newer-version') return { damage: 'record-newer' };
    throw error;
  }
}
