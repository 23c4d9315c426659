/** An organisation's rules: as pages show them, and where they let no account out. */

import { isSealedTarget } from '../core/export/sealed-targets.ts';
import type { Policy } from '../core/policy/policy.ts';
import { formatSiteRule } from '../core/sites/site-text.ts';
import { isKdfAtLeast, KDF_FLOOR } from '../core/vault/passphrase.ts';
import type { PolicySummary, Refused, RequestOf } from '../messages.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { words } from '../platform/words.ts';
import { type Exported, exportAccounts } from './export.ts';
import { refused } from './refusal.ts';

type ExportPorts = Parameters<typeof exportAccounts>[2] & {
  readonly readPolicy: () => Promise<Pick<Policy, 'forbidPlainExport'>>;
};

export function summarizePolicy({ kdfFloor, allowedSites, ...rules }: Policy): PolicySummary {
  return {
    ...rules,
    kdfRaised: !isKdfAtLeast(KDF_FLOOR, kdfFloor),
    allowedSites: allowedSites?.map(formatSiteRule) ?? null,
  };
}

/** Lets accounts out into a file that the rules allow. A kind that is refused takes no passphrase and counts no try. */
export async function exportWithinPolicy(
  vault: OpenVault,
  { proof, target }: RequestOf<'export-accounts'>,
  { readPolicy, ...ports }: ExportPorts,
): Promise<Exported | Refused> {
  const { forbidPlainExport } = await readPolicy();
  if (forbidPlainExport && !isSealedTarget(target)) return refused(words()('policy.export'));
  return exportAccounts(vault, proof, ports);
}
