/** After the last answer of a set-up was lost: the account that waits here is the one that the site turned on. */

import type { Client } from '#shared/api/client.ts';
import type { Account } from '../../core/accounts/account.ts';
import { isMadeWithClaimedStep } from '../../core/link/claimed-step.ts';
import type { OpenVault } from '../../platform/vault-store.ts';
import { accountsOf } from './link-ports.ts';
import { readSiteStatus, type SiteStatus } from './settle.ts';

export interface AdoptPorts {
  readonly vault: OpenVault;
  readonly host: string;
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
}

/**
 * Confirms the account that waits for the answer, if the site is on with the backup codes that its code made. `null`
 * when none is proven to: two-factor may have been turned on with another authenticator.
 */
export async function adoptProven(
  ports: AdoptPorts,
  accountName: string,
  { state, backupCodesMadeAtMs }: SiteStatus,
): Promise<Account | null> {
  if (state !== 'on') return null;
  const kept = await accountsOf(ports, accountName);
  const waiting = kept.filter(({ pending, backupCodesTotal }) => pending && backupCodesTotal > 0);
  const accounts = await ports.vault.pick(waiting.map(({ id }) => id));
  const proven = accounts.find((account) => isMadeWithClaimedStep(account, backupCodesMadeAtMs));
  if (proven === undefined) return null;
  return ports.vault.update(proven.id, (account) => confirmedAt(account, ports.nowMs()));
}

/** The same, asking the site only where an account waits. */
export async function adoptWaiting(
  ports: AdoptPorts & { readonly client: Client },
  accountName: string,
): Promise<void> {
  const kept = await accountsOf(ports, accountName);
  if (kept.some(({ pending }) => pending)) await adoptProven(ports, accountName, await readSiteStatus(ports.client));
}

/** The account, active from now on if it was pending: the site accepted one of its codes. */
export function confirmedAt(account: Account, confirmedAtMs: number): Account {
  return account.enrolment.kind === 'active' ? account : { ...account, enrolment: { kind: 'active', confirmedAtMs } };
}
