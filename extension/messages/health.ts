/** What pages ask about what is wrong with accounts, and how those with the same codes become one. */

import type { HealthProblem } from '#extension/core/accounts/health.ts';
import type { VaultProblem } from '#extension/core/vault/vault-health.ts';
import type { AccountSummary } from './accounts.ts';
import type { Done, Locked, Refused } from './answers.ts';

/** Which accounts with the same codes become one, and which of them stays. */
export interface MergeWish {
  /** Two at least, the one that stays among them. */
  readonly ids: readonly string[];
  readonly keepId: string;
}

/** What a merge did, which is what taking it back needs. */
export interface Merged {
  readonly keptId: string;
  /** Its version from before, in the trash; `null` where it had everything already. */
  readonly copyId: string | null;
  readonly trashedIds: readonly string[];
}

export interface HealthMessages {
  'health-report': {
    request: null;
    response:
      | {
          readonly kind: 'health';
          readonly findings: readonly HealthProblem[];
          readonly vault: readonly VaultProblem[];
          /** Ids of live accounts that give the same codes, group by group. */
          readonly duplicates: readonly (readonly string[])[];
        }
      | Locked;
  };
  /** What would stay, and what would go to the trash. Nothing is written. */
  'review-merge': {
    request: MergeWish;
    response:
      | { readonly kind: 'merge-review'; readonly merged: AccountSummary; readonly toTrash: readonly AccountSummary[] }
      | Locked
      | Refused;
  };
  /** In one transaction. `undo-merge` takes the answer back. */
  'merge-accounts': {
    request: MergeWish;
    response: { readonly kind: 'merged'; readonly merged: Merged } | Locked | Refused;
  };
  'undo-merge': { request: { readonly merged: Merged }; response: Done | Locked | Refused };
}
