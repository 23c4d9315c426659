/** Whether the browser keeps what the extension stores, however full the disk gets. */

import type { Persistence } from '../core/vault/vault-health.ts';

export interface StorageReport {
  readonly persistence: Persistence;
  /** Bytes, as the browser estimates them; `null` when it does not. */
  readonly usage: number | null;
  readonly quota: number | null;
}

type Storage = Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>;

/** What the browser says now. */
export async function readStorageReport(storage: Storage = navigator.storage): Promise<StorageReport> {
  const { usage = null, quota = null } = (await storage.estimate?.()) ?? {};
  return { persistence: persistenceOf(await storage.persisted?.()), usage, quota };
}

/** Asks the browser to keep it. Some ask the person, some decide by themselves. */
export async function askForPersistence(storage: Storage = navigator.storage): Promise<StorageReport> {
  await storage.persist?.();
  return readStorageReport(storage);
}

function persistenceOf(persisted: boolean | undefined): Persistence {
  if (persisted === undefined) return 'unknown';
  return persisted ? 'kept' : 'may-be-cleared';
}
