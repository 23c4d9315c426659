/** From an earlier format of the vault to the present one, a step for each. */

import type { Account } from '../accounts/account.ts';
import type { VaultSnapshot } from './stored.ts';

/** One step. It changes rows in memory; who writes them keeps the old ones until the new ones were read back. */
export interface Migration {
  /** `formatVersion` of the vaults that it takes; it gives those of the next. */
  readonly from: number;
  /** The accounts of a vault of that version, as its own reader gives them. */
  readAccounts(snapshot: VaultSnapshot, vaultKey: Uint8Array<ArrayBuffer>): Promise<readonly Account[]>;
  migrate(snapshot: VaultSnapshot, vaultKey: Uint8Array<ArrayBuffer>): Promise<VaultSnapshot>;
}

/** Every step there ever was. The present format is the first, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

/** The steps from a version to another, in order; `null` when one is missing. */
export function stepsBetween(migrations: readonly Migration[], from: number, to: number): readonly Migration[] | null {
  const steps = Array.from({ length: to - from }, (_, place) =>
    migrations.find((migration) => migration.from === from + place),
  );
  return steps.every((step) => step !== undefined) ? steps : null;
}
