/**
 * The highest revision that this browser wrote, remembered outside the database: a database put back whole from an
 * older copy agrees with itself, and only this tells that it is old.
 */

import { browser } from 'wxt/browser';
import type { StoredRoot } from '../core/vault/stored.ts';

const KEY = 'newest-revision';

type Moment = Pick<StoredRoot, 'vaultId' | 'revision'>;

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
export async function rememberRevision({ vaultId, revision }: Moment): Promise<void> {
  await change((before) => {
    const same = before?.vaultId === vaultId;
    if (same && before.revision >= revision) return before;
    return { vaultId, revision, rolledBack: same && before.rolledBack };
  });
}

/**
 * Whether a vault is behind what was remembered. Once it is found to be, it stays so until it is accepted.
 *
 * @param root - As it was looked at, which may be a while ago.
 * @param readRoot - Looks again: what was only written over since is not behind.
 */
export async function isRolledBack(root: Moment, readRoot: () => Promise<Moment | null>): Promise<boolean> {
  const before = await readRememberedRevision();
  if (before?.vaultId === root.vaultId && before.rolledBack) return true;
  const now = isBehind(root, before) ? await readRoot() : null;
  if (now === null || !isBehind(now, before)) return false;
  await change((latest) => (latest !== null && isBehind(now, latest) ? { ...latest, rolledBack: true } : latest));
  return true;
}

/** The person knows, and goes on with the vault as it is. */
export async function acceptRevision({ vaultId, revision }: Moment): Promise<void> {
  await change(() => ({ vaultId, revision, rolledBack: false }));
}

function isBehind({ vaultId, revision }: Moment, remembered: RememberedRevision | null): boolean {
  return remembered?.vaultId === vaultId && revision < remembered.revision;
}

/** Changes wait for each other: none is lost, and none comes back. */
async function change(next: (before: RememberedRevision | null) => RememberedRevision | null): Promise<void> {
  await navigator.locks.request('twofold-newest-revision', async () => {
    const before = await readRememberedRevision();
    const after = next(before);
    if (after !== before) await browser.storage.local.set({ [KEY]: after });
  });
}
