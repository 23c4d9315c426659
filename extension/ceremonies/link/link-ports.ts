/** What the ceremonies of the link ask for, and what they answer. */

import type { Client } from '#shared/api/client.ts';
import type { Account } from '../../core/accounts/account.ts';
import type { AccountEntry } from '../../core/accounts/account-entry.ts';
import { describeEndState, type EndState, type NextStep, type SiteState } from '../../core/link/end-state.ts';
import { isSiteMatch } from '../../core/sites/site.ts';
import type { OpenVault } from '../../platform/vault-store.ts';
import { words } from '../../platform/words.ts';

export interface LinkPorts {
  readonly vault: OpenVault;
  /** Speaks as the page in the tab. A call rejects when the page or the site is gone. */
  readonly client: Client;
  /** The site as the browser names it, in the form of `SiteRule.host`. */
  readonly host: string;
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
  /** A random UUID. */
  readonly newId: () => string;
  /**
   * A code of a time step that was never used before, claimed in the vault before it is given. Waits for the next
   * step when this one is used or nearly over.
   */
  readonly freshCode: (accountId: string) => Promise<string>;
}

export type LinkOutcome =
  | { readonly kind: 'done'; readonly detail: string; readonly account: Account }
  /** Nothing was changed on either side. */
  | { readonly kind: 'refused'; readonly detail: string }
  /** It stopped half-way; this is what both sides hold now. */
  | ({ readonly kind: 'unfinished'; readonly detail: string; readonly nextStep: NextStep } & EndState);

/** Live accounts that this vault keeps for the site and the name the site knows its owner by. */
export async function accountsOf(
  { vault, host }: Pick<LinkPorts, 'vault' | 'host'>,
  accountName: string,
): Promise<readonly AccountEntry[]> {
  const { entries } = await vault.list();
  return entries.filter(
    (entry) =>
      entry.trashedAtMs === null &&
      entry.accountName === accountName &&
      entry.sites.some((rule) => isSiteMatch(rule, host)),
  );
}

/**
 * Runs a ceremony to its end. Whatever goes wrong on the way, a lost answer too, ends in a comparison of both sides.
 *
 * @param accountName - Whose account at the site this is about.
 */
export async function settle(
  ports: LinkPorts,
  accountName: string,
  ceremony: () => Promise<LinkOutcome | 'interrupted'>,
): Promise<LinkOutcome> {
  try {
    const outcome = await ceremony();
    if (outcome !== 'interrupted') return outcome;
  } catch {
    // The page, the site or the vault went away in the middle. Which one it was shows in what both sides hold.
  }
  const site = await siteState(ports);
  const kept = await keptState(ports, accountName);
  return { kind: 'unfinished', site, kept, ...describeEndState({ site, kept }, ports.host, words()) };
}

async function siteState({ client }: LinkPorts): Promise<SiteState> {
  try {
    const answer = await client.twoFactor();
    return answer.ok ? answer.body.state : 'unknown';
  } catch {
    // No answer is an answer here: the person is told that the state is not known.
    return 'unknown';
  }
}

async function keptState(ports: LinkPorts, accountName: string): Promise<EndState['kept']> {
  const kept = await accountsOf(ports, accountName);
  if (kept.some(({ pending }) => !pending)) return 'active';
  return kept.length > 0 ? 'pending' : 'nothing';
}
