/** The account directory of accounts that are ours. */

import type { AccountDirectory, AccountStore } from '../ports.ts';
import type { Argon2Hasher } from './argon2id.ts';

export function createOwnAccounts(store: AccountStore, hasher: Argon2Hasher): AccountDirectory {
  return {
    enter: () => hasher.enter(),

    async verifyPassword(email, password, place) {
      const stored = await store.findByEmail(email);
      // Hashed even when the account is unknown: answering sooner would tell which accounts exist.
      const outcome = await hasher.verify(password, stored?.passwordHash ?? null, place);
      if (outcome.kind === 'busy') return outcome;
      if (outcome.kind === 'wrong' || stored === null) return { kind: 'invalid-credentials' };
      if (outcome.parametersGrew) await rehash(store, hasher, { ...stored, password });
      return { kind: 'verified', account: { id: stored.id, email: stored.email } };
    },

    async find(accountId) {
      const stored = await store.find(accountId);
      return stored && { id: stored.id, email: stored.email };
    },
  };
}

/** Left for the next login when the queue is full. */
async function rehash(
  store: AccountStore,
  hasher: Argon2Hasher,
  { id, passwordHash, password }: { readonly id: string; readonly passwordHash: string; readonly password: string },
): Promise<void> {
  const hashed = await hasher.hash(password);
  if (hashed.kind === 'hashed') await store.rehash(id, { from: passwordHash, to: hashed.passwordHash });
}
