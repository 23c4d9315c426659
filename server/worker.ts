/** The server at the edge (Cloudflare Workers and D1): `main.ts`'s twin. */

import simd from 'argon2id/dist/simd.wasm';
import { createArgon2Hasher } from './adapters/argon2id.ts';
import { systemClock } from './adapters/clock.ts';
import { type D1Binding, openD1 } from './adapters/d1.ts';
import { HashQueue } from './adapters/hash-queue.ts';
import { checkKeys, leaveKeyCheck } from './adapters/key-check.ts';
import { createKeyring } from './adapters/keyring.ts';
import { createOutbox } from './adapters/outbox.ts';
import { createOwnAccounts } from './adapters/own-accounts.ts';
import { systemRandom } from './adapters/random.ts';
import { checkMigration } from './adapters/sql/migrations.ts';
import { createSqlStore } from './adapters/sql/store.ts';
import { sweep } from './adapters/sql/sweep.ts';
import { createWasmArgon2id } from './adapters/wasm-argon2id.ts';
import { ConfigurationError, parseConfiguration } from './configuration.ts';
import { createPorts } from './create-ports.ts';
import { mayReadMetrics, metricsRequest } from './front-door/metrics-reader.ts';
import { explainStart } from './start-error.ts';
import { createTelemetry, type Telemetry } from './telemetry.ts';
import { createVerifier } from './verifier.ts';

/** The variables of `twofold serve`, and the database. */
export interface WorkerEnvironment {
  readonly DB: D1Binding;
  readonly [variable: string]: unknown;
}

interface EdgeServer {
  fetch(request: Request): Response | Promise<Response>;
}

/** One hash fits into an isolate's memory; a second's work may wait. */
const HASH_QUEUE = { concurrency: 1, capacity: 8 };
const LOCAL_ORIGIN = 'http://localhost:8787';
const RETRY_AFTER_SECONDS = 5;
const PLACES = { address: '', database: 'The database' };

/** Once an isolate; forgotten when it failed, so that the next request tries again. */
let server: Promise<EdgeServer> | null = null;

export default {
  async fetch(request: Request, environment: WorkerEnvironment): Promise<Response> {
    server ??= assemble(environment);
    try {
      return await (await server).fetch(request);
    } catch (error) {
      server = null;
      openTelemetry({ quiet: false }).log.error('start', explainStart(error, PLACES));
      return new Response('The server could not start.\n', {
        status: 503,
        headers: { 'Retry-After': String(RETRY_AFTER_SECONDS), 'Cache-Control': 'no-store' },
      });
    }
  },

  /** By the clock of `wrangler.jsonc`. */
  async scheduled(_event: unknown, environment: WorkerEnvironment): Promise<void> {
    await sweep(openD1(environment.DB), systemClock.nowMs());
  },
};

async function assemble({ DB, ...variables }: WorkerEnvironment): Promise<EdgeServer> {
  const configuration = parseConfiguration(textsOf(variables));
  if (configuration.keys === null) throw new ConfigurationError(['TWOFOLD_KEYS: set it; the edge has no key file.']);
  if (configuration.smtpUrl !== null)
    throw new ConfigurationError(['SMTP_URL: set it to "off"; the edge sends no mail.']);
  const telemetry = openTelemetry({ quiet: !configuration.production });
  const database = openD1(DB);
  await checkMigration(database);
  const keys = await createKeyring(configuration.keys, systemRandom);
  await checkKeys(database, keys);
  await leaveKeyCheck(database, keys, systemClock.nowMs());

  const store = createSqlStore(database);
  const queue = new HashQueue(HASH_QUEUE);
  const passwords = createArgon2Hasher({ argon2id: createWasmArgon2id(simd), random: systemRandom, queue });
  const outbox = createOutbox(database, systemClock);
  const { issuer, signUpOpen, support, driftWindow, sessionIdleMs, sessionLifeMs } = configuration;
  const origin = configuration.origin ?? LOCAL_ORIGIN;
  // Who is connected is Cloudflare here, always.
  const metricsRule = { token: configuration.metricsToken, openToLoopback: false };
  return createVerifier({
    ports: createPorts({
      accounts: createOwnAccounts(store.accounts, passwords),
      passwords,
      keys,
      notifier: outbox,
      outbox: configuration.production ? null : outbox,
      observe: telemetry.observe,
      store,
      settings: { issuer, origin, signUpOpen, driftWindow, sessionIdleMs, sessionLifeMs, support },
    }),
    // Set by the platform, which takes out what a caller says.
    addressOf: (c) => c.req.header('cf-connecting-ip') ?? '',
    ready: () => checkKeys(database, keys),
    onError: (error) => telemetry.log.error('unexpected', error),
    onAnswer: telemetry.onAnswer,
    metrics: { text: telemetry.metrics, isOpenTo: (c) => mayReadMetrics(metricsRequest(c, ''), metricsRule) },
  });
}

/** The platform collects what is written to the console. */
function openTelemetry({ quiet }: { readonly quiet: boolean }): Telemetry {
  return createTelemetry({ write: (line) => console.log(line), nowMs: () => systemClock.nowMs(), quiet });
}

function textsOf(variables: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
