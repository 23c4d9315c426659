/** What the options page shows of the open vault. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HealthProblem } from '#extension/core/accounts/health.ts';
import type { VaultProblem } from '#extension/core/vault/vault-health.ts';
import type { AccountSummary, DamagedRecord } from '../../messages.ts';

export interface Contents {
  readonly accounts: readonly AccountSummary[];
  readonly trash: readonly AccountSummary[];
  readonly damaged: readonly DamagedRecord[];
  readonly findings: readonly HealthProblem[];
  readonly vaultFindings: readonly VaultProblem[];
  /** Ids of accounts that give the same codes, group by group. */
  readonly duplicates: readonly (readonly string[])[];
  /** Reads everything again after a change. */
  readonly refresh: () => Promise<void>;
}

export const ContentsContext = createContext<Contents | null>(null);

export function useContents(): Contents {
  const contents = useContext(ContentsContext);
  if (contents === null) throw new Error('a section was drawn outside the open vault');
  return contents;
}
