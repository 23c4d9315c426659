/** Which of a site's several accounts a page names: remembered for the step after it. */

import type { AccountEntry } from '../core/accounts/account-entry.ts';
import { chooseAccount } from '../core/autofill/account-choice.ts';
import type { StepPlace } from '../core/autofill/step-before.ts';
import { isSiteMatch } from '../core/sites/site.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { isOwnPlace, placeOf } from './fill-place.ts';
import type { FillPorts } from './fill-request.ts';

export interface StepPorts {
  /** The id of the account that the step before named; `null` when none did. */
  readonly readStepBefore: (place: StepPlace) => Promise<string | null>;
  readonly keepStep: (place: StepPlace, accountId: string) => Promise<void>;
}

/** The live accounts that belong to a host. */
export async function accountsOfHost(vault: OpenVault, host: string): Promise<readonly AccountEntry[]> {
  const { entries } = await vault.list();
  return entries.filter((entry) => entry.trashedAtMs === null && entry.sites.some((rule) => isSiteMatch(rule, host)));
}

/** Reads who is signing in off the page under the popup, where the site has several accounts. */
export async function readNames(
  ports: StepPorts & Pick<FillPorts, 'visit'>,
  place: StepPlace,
  vault: OpenVault,
): Promise<void> {
  const accounts = await accountsOfHost(vault, place.host);
  if (accounts.length < 2) return;
  const visits = await ports.visit(place.tabId, TOP_FRAME);
  for (const visit of visits) visit.end();
  const rules = accounts.flatMap(({ sites }) => sites);
  const own = visits.filter((visit) => isOwnPlace(placeOf(visit), rules));
  await keepNames(ports, place, { accounts, names: own.flatMap(({ read }) => read.userNames) });
}

const TOP_FRAME = 0;

/** Remembers the account that the names point to. One account needs no name, and two that fit are no help. */
export async function keepNames(
  ports: StepPorts,
  place: StepPlace,
  { accounts, names }: { readonly accounts: readonly AccountEntry[]; readonly names: readonly string[] },
): Promise<void> {
  if (accounts.length < 2) return;
  const choice = chooseAccount(accounts, names);
  if (choice.kind === 'one') await ports.keepStep(place, choice.account.id);
}
