/** The vault's rows in IndexedDB. A change is one transaction, and it happens only if nobody was faster. */

import { type IDBPDatabase, type IDBPTransaction, unwrap } from 'idb';
import type { StoredRoot, VaultSnapshot, VaultWrite } from '../core/vault/stored.ts';
import { putBackRows, replaceRows } from './vault-replacement.ts';
import {
  abort,
  COPY_KEY,
  isFull,
  openSchema,
  ROOT_KEY,
  type Schema,
  storageError,
  VAULT_STORES,
} from './vault-schema.ts';

const DATABASE_NAME = 'twofold';

/** Rows to read beside the root. */
export interface RowSelection {
  readonly pages: Iterable<number>;
  readonly records: Iterable<string>;
}

/** Storage of one vault. Reads are of one moment; `null` where there is no vault. */
export interface VaultDatabase {
  readRoot(): Promise<StoredRoot | null>;
  read(selection: RowSelection): Promise<VaultSnapshot | null>;
  /** The whole index, and which records there are. */
  readIndex(): Promise<(Omit<VaultSnapshot, 'records'> & { readonly recordIds: readonly string[] }) | null>;
  readAll(): Promise<VaultSnapshot | null>;
  /**
   * Writes all rows, or none.
   *
   * @returns `false`, with nothing written, when the vault is no longer at the expected revision.
   * @throws AppError `storage-full`.
   */
  write(write: VaultWrite): Promise<boolean>;
  /**
   * Puts other rows in the place of the whole vault and keeps the old ones as a copy, in one transaction.
   *
   * @returns `false`, with nothing written, when the vault is no longer at the expected revision.
   * @throws AppError `storage-full`.
   */
  replaceVault(expectedRevision: number, snapshot: VaultSnapshot): Promise<boolean>;
  /** The copy that {@link replaceVault} kept; `null` when there is none. */
  readCopy(): Promise<VaultSnapshot | null>;
  dropCopy(): Promise<void>;
  /** The copy in its old place again, in one transaction. */
  putBackCopy(): Promise<void>;
}

/** The database of this profile. It is opened at the first use, and again after the browser closed it. */
export function createVaultDatabase(name: string = DATABASE_NAME): VaultDatabase {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    // A turn later: a browser may refuse at once, and what it refused must not be remembered.
    opening ??= Promise.resolve().then(() =>
      openSchema(name, () => {
        opening = null;
      }),
    );
    return opening;
  };
  return {
    readRoot: async () => (await (await database()).get('root', ROOT_KEY)) ?? null,
    read: async (selection) => readRows(await database(), selection),
    readIndex: async () => readIndexRows(await database()),
    readAll: async () => readEveryRow(await database()),
    write: async (write) => writeRows(await database(), write),
    replaceVault: async (expectedRevision, snapshot) => replaceRows(await database(), expectedRevision, snapshot),
    readCopy: async () => (await (await database()).get('copies', COPY_KEY)) ?? null,
    dropCopy: async () => (await database()).delete('copies', COPY_KEY),
    putBackCopy: async () => putBackRows(await database()),
  };
}

async function readRows(
  database: IDBPDatabase<Schema>,
  { pages, records }: RowSelection,
): Promise<VaultSnapshot | null> {
  const transaction = database.transaction(['root', 'pages', 'records'], 'readonly');
  const [root, pageRows, recordRows] = await Promise.all([
    transaction.objectStore('root').get(ROOT_KEY),
    Promise.all(Array.from(pages, (page) => transaction.objectStore('pages').get(page))),
    Promise.all(Array.from(records, (id) => transaction.objectStore('records').get(id))),
    transaction.done,
  ]);
  if (root === undefined) return null;
  return {
    root,
    pages: pageRows.filter((row) => row !== undefined),
    records: recordRows.filter((row) => row !== undefined),
  };
}

async function readIndexRows(database: IDBPDatabase<Schema>): ReturnType<VaultDatabase['readIndex']> {
  const transaction = database.transaction(['root', 'pages', 'records'], 'readonly');
  const [root, pages, recordIds] = await Promise.all([
    transaction.objectStore('root').get(ROOT_KEY),
    transaction.objectStore('pages').getAll(),
    transaction.objectStore('records').getAllKeys(),
    transaction.done,
  ]);
  return root === undefined ? null : { root, pages, recordIds };
}

async function readEveryRow(database: IDBPDatabase<Schema>): Promise<VaultSnapshot | null> {
  const transaction = database.transaction(['root', 'pages', 'records'], 'readonly');
  const [root, pages, records] = await Promise.all([
    transaction.objectStore('root').get(ROOT_KEY),
    transaction.objectStore('pages').getAll(),
    transaction.objectStore('records').getAll(),
    transaction.done,
  ]);
  return root === undefined ? null : { root, pages, records };
}

async function writeRows(database: IDBPDatabase<Schema>, write: VaultWrite): Promise<boolean> {
  // `strict`: the change is on the disk, not only in a cache, before anyone is told that it was kept.
  const transaction = database.transaction(VAULT_STORES, 'readwrite', { durability: 'strict' });
  // Taken at once: a transaction may end badly before anybody waits for its end.
  const end = transaction.done.then(
    () => null,
    (cause: unknown) => ({ cause }),
  );
  const revision = (await transaction.objectStore('root').get(ROOT_KEY))?.revision ?? null;
  if (revision !== write.expectedRevision) return false;
  let refusal: unknown = null;
  try {
    requestRows(transaction, write);
  } catch (cause) {
    // A request that cannot even be made takes all others with it.
    refusal = cause;
    abort(transaction);
  }
  const failure = await end;
  if (failure === null) return true;
  // A request to a transaction that is over tells only that it is, and its end tells why; or the request does.
  throw storageError(isFull(refusal) ? refusal : failure.cause);
}

/**
 * Requests that nobody waits for: one that fails ends the transaction with its error. With ten thousand rows a promise
 * for each would cost as much as writing them.
 */
function requestRows(
  transaction: IDBPTransaction<Schema, typeof VAULT_STORES, 'readwrite'>,
  { root, pages, records, erasedRecords }: VaultWrite,
): void {
  unwrap(transaction.objectStore('root')).put(root, ROOT_KEY);
  const pageStore = unwrap(transaction.objectStore('pages'));
  for (const page of pages) pageStore.put(page);
  const recordStore = unwrap(transaction.objectStore('records'));
  for (const record of records) recordStore.put(record);
  for (const id of erasedRecords) recordStore.delete(id);
}
