/** What the background knows of an open vault, so that it need not open the same rows again. Gone when it locks. */

import type { Account } from '../core/accounts/account.ts';
import { type AccountEntry, entryOf } from '../core/accounts/account-entry.ts';
import { orderEntries } from '../core/accounts/account-order.ts';
import type { VaultChange } from '../core/vault/change.ts';
import type { Damage } from '../core/vault/damage.ts';
import type { Inspection } from '../core/vault/inspection.ts';
import type { StoredRoot, VaultSnapshot, VaultWrite } from '../core/vault/stored.ts';
import type { VaultIndex } from '../core/vault/vault-index.ts';

/** The vault at one revision. */
export interface KnownVault {
  readonly revision: number;
  /** Read in the order of a list; what was changed since may stand elsewhere. To sort them again costs little. */
  readonly entries: ReadonlyMap<string, AccountEntry>;
  /** `null` while only the index was opened. */
  readonly accounts: ReadonlyMap<string, Account> | null;
  readonly damages: readonly Damage[];
}

/** From a full inspection: the accounts that opened, whatever the index says. */
export function knownFromInspection(
  { root }: VaultSnapshot,
  { accounts, damages }: Inspection,
): KnownVault & Pick<Inspection, 'accounts'> {
  return { revision: root.revision, entries: inOrder(Array.from(accounts.values(), entryOf)), accounts, damages };
}

/** From the index alone, every page of which is sound. Records are only known to be there. */
export function knownFromIndex(
  { root, recordIds }: { readonly root: StoredRoot; readonly recordIds: readonly string[] },
  index: VaultIndex,
): KnownVault {
  const stored = new Set(recordIds);
  const missing = [...index.entries.keys()].filter((id) => !stored.has(id));
  const unlisted = recordIds.filter((id) => !index.entries.has(id));
  const present = [...index.entries.values()].filter(({ id }) => stored.has(id));
  return {
    revision: root.revision,
    entries: inOrder(present.map(({ entry }) => entry)),
    accounts: null,
    damages: [
      ...index.damages,
      ...missing.map((id): Damage => ({ kind: 'record-missing', id })),
      ...unlisted.map((id): Damage => ({ kind: 'record-unlisted', id })),
    ],
  };
}

/** What is known after a change of ours; `null` when somebody else's change came in between, or a page was made anew. */
export function applyChange(known: KnownVault, { put, erase }: VaultChange, write: VaultWrite): KnownVault | null {
  const repaired = known.damages.some(({ id }) => id === '' || id.startsWith('page-'));
  if (known.revision !== write.expectedRevision || repaired) return null;
  const entries = new Map(known.entries);
  const accounts = known.accounts && new Map(known.accounts);
  for (const id of erase) {
    entries.delete(id);
    accounts?.delete(id);
  }
  for (const account of put) {
    entries.set(account.id, entryOf(account));
    accounts?.set(account.id, account);
  }
  const touched = new Set([...erase, ...put.map(({ id }) => id)]);
  const damages = known.damages.filter(({ id }) => !touched.has(id));
  return { revision: write.root.revision, entries, accounts, damages };
}

function inOrder(entries: readonly AccountEntry[]): ReadonlyMap<string, AccountEntry> {
  return new Map(orderEntries(entries, null).map((entry) => [entry.id, entry]));
}
