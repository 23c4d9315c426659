/** The health report: what is worth a look about the accounts and about the vault that holds them. */

import { findDuplicateGroups } from '../core/accounts/duplicates.ts';
import { findHealthProblems, type HealthProblem } from '../core/accounts/health.ts';
import type { SiteClocks } from '../core/clock/clock-of-account.ts';
import { judgeClock } from '../core/clock/site-clock.ts';
import type { KdfParameters } from '../core/vault/passphrase.ts';
import { type ClockDrift, findVaultProblems, type Persistence, type VaultProblem } from '../core/vault/vault-health.ts';
import { readBackupMemory } from '../platform/backup-memory.ts';
import type { VaultDatabase } from '../platform/vault-database.ts';
import type { OpenVault } from '../platform/vault-store.ts';

export interface HealthPorts {
  readonly database: Pick<VaultDatabase, 'readRoot'>;
  readonly clocks: SiteClocks;
  readonly persistence: Persistence;
  /** What a new passphrase is stretched by at least. */
  readonly kdfFloor: KdfParameters;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

export interface HealthReport {
  readonly findings: readonly HealthProblem[];
  readonly vault: readonly VaultProblem[];
  /** Ids of accounts that give the same codes, group by group. */
  readonly duplicates: readonly (readonly string[])[];
}

/** Of the live accounts, and of the vault as it is. Nothing is written. */
export async function reportHealth(vault: OpenVault, ports: HealthPorts): Promise<HealthReport> {
  const accounts = await vault.accounts();
  return {
    findings: findHealthProblems(accounts),
    vault: await vaultProblems(vault, ports),
    duplicates: findDuplicateGroups(accounts).map((group) => group.map(({ id }) => id)),
  };
}

async function vaultProblems(
  vault: OpenVault,
  { database, clocks, persistence, kdfFloor, nowMs }: HealthPorts,
): Promise<readonly VaultProblem[]> {
  const [root, damaged] = await Promise.all([database.readRoot(), vault.damaged()]);
  if (root === null) return [];
  return findVaultProblems({
    slots: root.slots,
    kdfFloor,
    backups: await readBackupMemory(root.vaultId),
    revision: root.revision,
    damaged: damaged.length,
    persistence,
    clocks: driftsOf(clocks, nowMs),
    nowMs,
  });
}

function driftsOf(clocks: SiteClocks, nowMs: number): readonly ClockDrift[] {
  return Object.entries(clocks).flatMap(([host, clock]) => {
    const verdict = judgeClock(clock ?? null, nowMs);
    return verdict.kind === 'right' ? [] : [{ host, ...verdict }];
  });
}
