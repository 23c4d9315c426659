/** The database: its stores, how it is opened and brought up to date, and what its errors mean. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { AppError } from '#shared/app-error.ts';
import type { StoredPage, StoredRecord, StoredRoot, VaultSnapshot } from '../core/vault/stored.ts';

/** 1: the vault's three stores. 2: the copy that a migration of the vault keeps. */
const DATABASE_VERSION = 2;

/** The root lies under this key, alone in its store. */
export const ROOT_KEY = 'root';

/** Where the whole vault lies as it was before a migration, until that is proven. */
export const COPY_KEY = 'before-migration';

export const VAULT_STORES = ['root', 'pages', 'records'] as const;
export const ALL_STORES = [...VAULT_STORES, 'copies'] as const;

export interface Schema extends DBSchema {
  root: { key: string; value: StoredRoot };
  pages: { key: number; value: StoredPage };
  records: { key: string; value: StoredRecord };
  copies: { key: string; value: VaultSnapshot };
}

/** A connection. `onClosed` is told when it cannot be used any more, or never could. */
export async function openSchema(name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  try {
    const database = await openDB<Schema>(name, DATABASE_VERSION, {
      upgrade: (fresh, oldVersion) => {
        if (oldVersion < 1) {
          fresh.createObjectStore('root');
          fresh.createObjectStore('pages', { keyPath: 'page' });
          fresh.createObjectStore('records', { keyPath: 'id' });
        }
        if (oldVersion < 2) fresh.createObjectStore('copies');
      },
      // Another context wants to upgrade or delete: a connection that stays open would block it.
      blocking: (_current, _blocked, event) => {
        onClosed();
        // The event comes from the connection that is in the way, which is this one.
        (event.target as IDBDatabase).close();
      },
      terminated: onClosed,
    });
    return database;
  } catch (cause) {
    onClosed();
    throw new AppError('storage-unavailable', 'the browser does not let Twofold keep data here', { cause });
  }
}

/** Whether an error says that the disk, or what the browser allows of it, is full. */
export function isFull(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'QuotaExceededError';
}

/** The error of a transaction in our words; others stay as they are. */
export function storageError(cause: unknown): unknown {
  return isFull(cause)
    ? new AppError('storage-full', 'the disk is full, or the browser allows no more data', { cause })
    : cause;
}

/** Ends a transaction with nothing written, if it has not ended by itself. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, by itself.
  }
}
