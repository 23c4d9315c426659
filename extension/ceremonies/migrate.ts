/**
 * Taking a vault of an earlier format over into the present one. The old rows stay beside the new until those were
 * read back and hold the same accounts; cut off at any point, the next unlock finishes it or puts the old rows back.
 */

import type { Account } from '../core/accounts/account.ts';
import { holdSameAccounts } from '../core/accounts/same-accounts.ts';
import { inspectVault } from '../core/vault/inspection.ts';
import { MIGRATIONS, type Migration, stepsBetween } from '../core/vault/migration.ts';
import { FORMAT_VERSION, type VaultSnapshot } from '../core/vault/stored.ts';
import { deriveVaultKeys } from '../core/vault/vault-key.ts';
import type { VaultDatabase } from '../platform/vault-database.ts';

/** `put-back`: the new form did not hold what the old one did, and the old one is in its place again. */
export type MigrationOutcome = 'current' | 'migrated' | 'put-back' | 'unknown-version';

export interface MigrationParts {
  readonly database: VaultDatabase;
  readonly vaultKey: Uint8Array<ArrayBuffer>;
  readonly migrations?: readonly Migration[];
  readonly current?: number;
}

/** Migrates the vault if it needs it. Called at each unlock, before anything is read or written. */
export async function migrateVault({
  database,
  vaultKey,
  migrations = MIGRATIONS,
  current = FORMAT_VERSION,
}: MigrationParts): Promise<MigrationOutcome> {
  // A migration that was cut off: what it wrote is proven first, like one of now.
  if ((await database.readCopy()) !== null) return settle();
  const root = await database.readRoot();
  if (root === null || root.formatVersion === current) return 'current';
  // Only now: to read ten thousand records takes longer than all the rest of an unlock.
  const before = await database.readAll();
  if (before === null) return 'current';
  const steps = stepsBetween(migrations, before.root.formatVersion, current);
  if (steps === null || before.root.formatVersion > current) return 'unknown-version';

  let after: VaultSnapshot = before;
  for (const step of steps) after = await step.migrate(after, vaultKey);
  if (!(await database.replaceVault(before.root.revision, after)))
    return migrateVault({ database, vaultKey, migrations, current });
  return settle();

  /** Forgets the old rows if the new ones hold the same, and else puts them back. */
  async function settle(): Promise<MigrationOutcome> {
    const [old, now] = await Promise.all([database.readCopy(), database.readAll()]);
    if (old === null || now === null) throw new Error('a migration keeps the old rows and writes new ones');
    if (now.root.formatVersion === current && holdSameAccounts(await accountsOf(old), await accountsOf(now))) {
      await database.dropCopy();
      return 'migrated';
    }
    await database.putBackCopy();
    return 'put-back';
  }

  async function accountsOf(snapshot: VaultSnapshot): Promise<Iterable<Account>> {
    const older = migrations.find(({ from }) => from === snapshot.root.formatVersion);
    if (older !== undefined) return older.readAccounts(snapshot, vaultKey);
    return (await inspectVault(snapshot, await deriveVaultKeys(vaultKey, snapshot.root.vaultId))).accounts.values();
  }
}
