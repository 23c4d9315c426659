/** Our verifier as `twofold serve` puts it together, from the built package. */

import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  checkKeys,
  createArgon2Hasher,
  createKeyring,
  createOutbox,
  createOwnAccounts,
  createPorts,
  createSqlStore,
  createVerifier,
  HashQueue,
  migrate,
  type Ports,
  systemRandom,
} from 'twofold';
import { nodeArgon2id } from 'twofold/node-argon2id';
import { openPostgres } from 'twofold/postgres';
import { openSqlite } from 'twofold/sqlite';
import { createTelemetry } from '#server/telemetry.ts';
import { hashArgon2id } from './argon2id-parameters.ts';
import type { PartsOptions, ServerParts } from './measured-server.ts';

export async function twofoldParts({ origin, folder, databaseUrl }: PartsOptions): Promise<ServerParts> {
  const database = databaseUrl === null ? openSqlite(join(folder, 'twofold.db')) : openPostgres(databaseUrl);
  await migrate(database, Date.now());
  const keys = await createKeyring([new Uint8Array(32).fill(7)], systemRandom);
  const store = createSqlStore(database);
  const queue = new HashQueue({ concurrency: availableParallelism(), capacity: 16 * availableParallelism() });
  const hasher = createArgon2Hasher({ argon2id: nodeArgon2id, random: systemRandom, queue });
  const ownAccounts = createOwnAccounts(store.accounts, hasher);
  const known = await hasher.hash('correct horse battery staple');
  const telemetry = createTelemetry({ write: () => {}, nowMs: Date.now, quiet: true });
  let skipping = false;

  const accounts: Ports['accounts'] = {
    ...ownAccounts,
    async verifyPassword(email, password, place) {
      if (!skipping) return ownAccounts.verifyPassword(email, password, place);
      const account = await store.accounts.findByEmail(email);
      return account === null
        ? { kind: 'invalid-credentials' }
        : { kind: 'verified', account: { id: account.id, email } };
    },
  };
  const ports = createPorts({
    accounts,
    passwords: { hash: async (password) => (skipping ? known : hasher.hash(password)) },
    keys,
    store,
    notifier: createOutbox(database, { nowMs: Date.now }),
    observe: telemetry.observe,
    settings: { issuer: 'Bench', origin, signUpOpen: true },
  });
  const { fetch } = createVerifier({
    ports,
    addressOf: () => '127.0.0.1',
    ready: () => checkKeys(database, keys),
    onError: console.error,
    onAnswer: telemetry.onAnswer,
    metrics: { text: telemetry.metrics, isOpenTo: () => false },
  });
  return {
    fetch: (request) => fetch(request),
    skipHashing: (on) => {
      skipping = on;
    },
    bareHash: () => hashArgon2id('correct horse battery staple', randomBytes(16)),
  };
}
