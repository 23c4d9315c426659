/**
 * The front of a large vault's list, kept beside the key in `storage.session` for as long as the vault is open: a
 * background that has to start anew answers a popup from it, before it has opened the whole index.
 */

import { browser } from 'wxt/browser';
import type { ListFront } from '../core/accounts/list-front.ts';
import type { Damage } from '../core/vault/damage.ts';
import type { StoredRoot } from '../core/vault/stored.ts';
import { FRONT_KEY, readSession } from './session.ts';

/** The front of a vault at one of its revisions, with what was known of its damage then. */
export interface VaultFront extends ListFront {
  readonly damages: readonly Damage[];
}

/** As text: one string goes to the browser and back many times faster than ten thousand small values. */
interface StoredFront {
  readonly vaultId: string;
  readonly revision: number;
  readonly text: string;
}

/** Where a vault reads and keeps its front. */
export interface FrontMemory {
  readonly read: typeof readFront;
  readonly keep: typeof keepFront;
}

type Moment = Pick<StoredRoot, 'vaultId' | 'revision'>;

/** The front at this very revision; `null` when there is none, or that of another. */
export async function readFront({ vaultId, revision }: Moment): Promise<VaultFront | null> {
  const { [FRONT_KEY]: stored } = await browser.storage.session.get<{ [FRONT_KEY]?: StoredFront }>(FRONT_KEY);
  if (stored?.vaultId !== vaultId || stored.revision !== revision) return null;
  // Written below, and nobody else writes there.
  return JSON.parse(stored.text) as VaultFront;
}

/** Keeps it, unless the vault is locked. */
export async function keepFront({ vaultId, revision }: Moment, front: VaultFront): Promise<void> {
  const stored: StoredFront = { vaultId, revision, text: JSON.stringify(front) };
  await browser.storage.session.set({ [FRONT_KEY]: stored });
  // A lock that came before the line above did not see it.
  if ((await readSession())?.vaultId !== vaultId) await browser.storage.session.remove(FRONT_KEY);
}
