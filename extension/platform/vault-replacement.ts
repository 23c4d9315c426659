/** Other rows in the place of the whole vault, with the old ones kept beside them until they are not needed. */

import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { VaultSnapshot } from '../core/vault/stored.ts';
import { ALL_STORES, abort, COPY_KEY, ROOT_KEY, type Schema, storageError, VAULT_STORES } from './vault-schema.ts';

type WholeTransaction = IDBPTransaction<Schema, typeof ALL_STORES, 'readwrite'>;

/** As `VaultDatabase.replaceVault`. */
export async function replaceRows(
  database: IDBPDatabase<Schema>,
  expectedRevision: number,
  snapshot: VaultSnapshot,
): Promise<boolean> {
  return inOneTransaction(database, async (transaction) => {
    const root = await transaction.objectStore('root').get(ROOT_KEY);
    if (root?.revision !== expectedRevision) return false;
    const [pages, records] = await Promise.all([
      transaction.objectStore('pages').getAll(),
      transaction.objectStore('records').getAll(),
    ]);
    await transaction.objectStore('copies').put({ root, pages, records }, COPY_KEY);
    await putRows(transaction, snapshot);
    return true;
  });
}

/** As `VaultDatabase.putBackCopy`. */
export async function putBackRows(database: IDBPDatabase<Schema>): Promise<void> {
  await inOneTransaction(database, async (transaction) => {
    const copy = await transaction.objectStore('copies').get(COPY_KEY);
    if (copy === undefined) return;
    await putRows(transaction, copy);
    await transaction.objectStore('copies').delete(COPY_KEY);
  });
}

async function putRows(transaction: WholeTransaction, { root, pages, records }: VaultSnapshot): Promise<void> {
  await Promise.all(VAULT_STORES.map((name) => transaction.objectStore(name).clear()));
  await transaction.objectStore('root').put(root, ROOT_KEY);
  for (const page of pages) await transaction.objectStore('pages').put(page);
  for (const record of records) await transaction.objectStore('records').put(record);
}

/** All of the work or none of it. */
async function inOneTransaction<T>(
  database: IDBPDatabase<Schema>,
  work: (transaction: WholeTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
  const end = transaction.done.then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  const outcome = await work(transaction).catch((cause: unknown) => {
    abort(transaction);
    throw storageError(cause);
  });
  const failure = await end;
  if (failure !== null) throw storageError(failure.cause);
  return outcome;
}
