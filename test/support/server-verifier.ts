/** A verifier for tests: a clock that stands still until it is moved, a quick hash, and every notice kept. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context, Hono } from 'hono';
import { type Argon2id, createArgon2Hasher } from '#server/adapters/argon2id.ts';
import { HashQueue } from '#server/adapters/hash-queue.ts';
import { createKeyring } from '#server/adapters/keyring.ts';
import { createOwnAccounts } from '#server/adapters/own-accounts.ts';
import { drawQr } from '#server/adapters/qr.ts';
import { systemRandom } from '#server/adapters/random.ts';
import type { Database } from '#server/adapters/sql/database.ts';
import { migrate } from '#server/adapters/sql/migrations.ts';
import { createSqlStore } from '#server/adapters/sql/store.ts';
import type { FrontDoor } from '#server/front-door/front-door.ts';
import type { Account, Notice, Ports, VerifierSettings } from '#server/ports.ts';
import { createVerifier } from '#server/verifier.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { openTestDatabase } from '#test/support/test-database.ts';

export const ORIGIN = 'https://verifier.example';
/** In the middle of a time step. */
export const START_MS = 1_800_000_015_000;

export interface TestVerifierOptions {
  /** A new one unless given; migrated here. */
  readonly database?: Database;
  readonly settings?: Partial<VerifierSettings>;
  readonly ports?: Partial<Ports>;
  /** Hashes at once and waiting. */
  readonly queue?: { readonly concurrency: number; readonly capacity: number };
}

export interface TestVerifier {
  readonly app: Hono<FrontDoor>;
  readonly ports: Ports;
  readonly database: Database;
  readonly clock: { nowMs: number };
  readonly notices: { readonly account: Account; readonly notice: Notice }[];
  /** What the operator sees: ceremony and outcome. */
  readonly outcomes: string[];
  /** What nobody expected. */
  readonly errors: unknown[];
}

/** Nothing like argon2id but for its arguments: tests of rules should not wait for a hash that is slow on purpose. */
const quickHash: Argon2id = async ({ password, salt, memory, passes, tagLength }) => {
  await nextTurn();
  const hashed = new Uint8Array([...encodeUtf8(`${memory} ${passes} `), ...salt, ...password]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', hashed)).slice(0, tagLength);
};

export async function createTestVerifier(options: TestVerifierOptions = {}): Promise<TestVerifier> {
  const { queue = { concurrency: 256, capacity: 256 } } = options;
  const database = options.database ?? (await openTestDatabase());
  const clock = { nowMs: START_MS };
  const notices: TestVerifier['notices'] = [];
  const errors: unknown[] = [];
  const outcomes: string[] = [];
  await migrate(database, START_MS);
  const store = createSqlStore(database);
  const passwords = createArgon2Hasher({ argon2id: quickHash, random: systemRandom, queue: new HashQueue(queue) });
  const ports: Ports = {
    clock: { nowMs: () => clock.nowMs, pause: () => nextTurn() },
    random: systemRandom,
    accounts: createOwnAccounts(store.accounts, passwords),
    passwords,
    keys: await createKeyring([new Uint8Array(32).fill(7)], systemRandom),
    notifier: { notify: async (account, notice) => void notices.push({ account, notice }) },
    outbox: null,
    drawQr,
    observe: (ceremony, outcome) => outcomes.push(`${ceremony} ${outcome}`),
    store,
    settings: {
      issuer: 'Example',
      origin: ORIGIN,
      signUpOpen: true,
      driftWindow: 1,
      sessionIdleMs: 3_600_000,
      sessionLifeMs: 86_400_000,
      support: null,
      ...options.settings,
    },
    ...options.ports,
  };
  const app = createVerifier({
    ports,
    addressOf: (c: Context) => c.req.header('x-test-address') ?? '192.0.2.1',
    ready: async () => void (await database.all({ sql: 'SELECT 1 AS one', params: [] })),
    onError: (error) => errors.push(error),
  });
  return { app, ports, database, clock, notices, errors, outcomes };
}
