/**
 * The highest revision that this browser wrote, remembered outside the database: a database put back whole from an
 * older copy agrees with itself, and only this tells that it is old.
 */

import { browser } from 'wxt/browser';
import type { StoredRoot } from '../core/vault/stored.ts';

const KEY = 'newest-revision';

export interface RememberedRevision {
  readonly vaultId: string;
  readonly revision: number;
  /** Found to be behind, and not yet accepted by the person. */
  readonly rolledBack: boolean;
}

/** What is remembered; `null` before the first vault. */
export async function readRememberedRevision(): Promise<RememberedRevision | null> {
  const { [KEY]: stored } = await browser.storage.local.get<Record<string, RememberedRevision | undefined>>(KEY);
  return stored ?? null;
}

/** Remembers a revision that was written. A vault found behind stays marked, though it may have caught up by count. */
export async function rememberRevision({ vaultId, revision }: Pick<StoredRoot, 'vaultId' | 'revision'>): Promise<void> {
  const before = await readRememberedRevision();
  const same = before?.vaultId === vaultId;
  if (same && before.revision >= revision) return;
  await browser.storage.local.set({ [KEY]: { vaultId, revision, rolledBack: same && before.rolledBack } });
}

/** Whether a vault is behind what was remembered. Once it is found to be, it stays so until it is accepted. */
export async function isRolledBack({ vaultId, revision }: Pick<StoredRoot, 'vaultId' | 'revision'>): Promise<boolean> {
  const before = await readRememberedRevision();
  if (before === null || before.vaultId !== vaultId) return false;
  if (before.rolledBack || revision >= before.revision) return before.rolledBack;
  await browser.storage.local.set({ [KEY]: { ...before, rolledBack: true } });
  return true;
}

/** The person knows, and goes on with the vault as it is. */
export async function acceptRevision({ vaultId, revision }: Pick<StoredRoot, 'vaultId' | 'revision'>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { vaultId, revision, rolledBack: false } });
}
