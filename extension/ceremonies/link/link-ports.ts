/** What the ceremonies of the link ask for, and what they answer. */

import type { Client } from '#shared/api/client.ts';
import type { Account } from '../../core/accounts/account.ts';
import type { AccountEntry } from '../../core/accounts/account-entry.ts';
import type { EndState, KeptState, NextStep } from '../../core/link/end-state.ts';
import { isSiteMatch } from '../../core/sites/site.ts';
import type { OpenVault } from '../../platform/vault-store.ts';

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
  | Unfinished;

/** It stopped half-way; this is what both sides hold now. */
export interface Unfinished extends EndState {
  readonly kind: 'unfinished';
  readonly detail: string;
  readonly nextStep: NextStep;
}

/**
 * Live accounts that this vault keeps for the site and the name the site knows its owner by, the newest first: where
 * there are several, the older ones were for a set-up that is no more.
 */
export async function accountsOf(
  { vault, host }: Pick<LinkPorts, 'vault' | 'host'>,
  accountName: string,
): Promise<readonly AccountEntry[]> {
  const { entries } = await vault.list();
  return entries
    .filter(
      (entry) =>
        entry.trashedAtMs === null &&
        entry.accountName === accountName &&
        entry.sites.some((rule) => isSiteMatch(rule, host)),
    )
    .sort((one, other) => other.createdAtMs - one.createdAtMs);
}

export function keptStateOf(kept: readonly Pick<AccountEntry, 'pending'>[]): KeptState {
  if (kept.some(({ pending }) => !pending)) return 'active';
  return kept.length > 0 ? 'pending' : 'nothing';
}
