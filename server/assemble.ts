/** Choosing the implementations for Node: the database, the keys, and the ports made of them. */

import { chmodSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { createArgon2Hasher } from './adapters/argon2id.ts';
import { systemClock } from './adapters/clock.ts';
import { HashQueue } from './adapters/hash-queue.ts';
import { checkKeys, leaveKeyCheck } from './adapters/key-check.ts';
import { openKeyFile } from './adapters/key-file.ts';
import { createKeyring, type KeyringWithIds } from './adapters/keyring.ts';
import { nodeArgon2id } from './adapters/node-argon2id.ts';
import { createOutbox } from './adapters/outbox.ts';
import { createOwnAccounts } from './adapters/own-accounts.ts';
import { openPostgres } from './adapters/postgres.ts';
import { systemRandom } from './adapters/random.ts';
import { createSmtpNotifier } from './adapters/smtp.ts';
import type { Database } from './adapters/sql/database.ts';
import { checkMigration, migrate } from './adapters/sql/migrations.ts';
import { createSqlStore } from './adapters/sql/store.ts';
import { openSqlite } from './adapters/sqlite.ts';
import type { Configuration } from './configuration.ts';
import { createPorts } from './create-ports.ts';
import type { Notifier, Observe, Outbox, PasswordHasher, Ports } from './ports.ts';

/** Hashes that may wait for each core: about a second's work. */
const WAITING_PER_CORE = 16;

export interface Assembly {
  readonly database: Database;
  readonly keys: KeyringWithIds;
  readonly passwords: PasswordHasher;
  readonly ports: Ports;
  readonly hashQueue: HashQueue;
  /** Finishes what is under way and lets go of the database. */
  close(): Promise<void>;
}

export interface AssemblyOptions {
  /** Told what went wrong in the background; gets no secret. */
  readonly onError: (error: unknown) => void;
  /** Told how ceremonies end. */
  readonly observe: Observe;
  /** The public origin. */
  readonly origin: string;
}

export function databasePath({ dataFolder }: Configuration): string {
  return resolve(dataFolder, 'twofold.db');
}

export function keyFilePath({ dataFolder }: Configuration): string {
  return resolve(dataFolder, 'keys');
}

/**
 * Opens the database. A file takes the migrations that are missing at once; a database that several servers share takes
 * them by `twofold migrate`.
 */
export async function openDatabase(configuration: Configuration): Promise<Database> {
  const database = connectDatabase(configuration);
  try {
    if (configuration.databaseUrl === null) {
      await migrate(database, systemClock.nowMs());
      chmodSync(databasePath(configuration), 0o600);
    } else {
      await checkMigration(database);
    }
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** The database as it is, its migrations taken or not. */
export function connectDatabase(configuration: Configuration): Database {
  mkdirSync(configuration.dataFolder, { recursive: true, mode: 0o700 });
  const { databaseUrl } = configuration;
  return databaseUrl === null ? openSqlite(databasePath(configuration)) : openPostgres(databaseUrl);
}

/** The keys of the environment, or of the key file. */
export async function openKeys(configuration: Configuration): Promise<KeyringWithIds> {
  const { keys } = configuration;
  return keys === null ? openKeyFile(keyFilePath(configuration), systemRandom) : createKeyring(keys, systemRandom);
}

export async function assemble(configuration: Configuration, options: AssemblyOptions): Promise<Assembly> {
  const database = await openDatabase(configuration);
  try {
    const keys = await openKeys(configuration);
    await checkKeys(database, keys);
    await leaveKeyCheck(database, keys, systemClock.nowMs());
    return connect(configuration, { ...options, database, keys });
  } catch (error) {
    await database.close();
    throw error;
  }
}

function connect(
  configuration: Configuration,
  { database, keys, onError, observe, origin }: AssemblyOptions & Pick<Assembly, 'database' | 'keys'>,
): Assembly {
  const store = createSqlStore(database);
  const cores = availableParallelism();
  const hashQueue = new HashQueue({ concurrency: cores, capacity: WAITING_PER_CORE * cores });
  const passwords = createArgon2Hasher({ argon2id: nodeArgon2id, random: systemRandom, queue: hashQueue });
  const notices = openNotifier(configuration, database, onError);
  const { issuer, signUpOpen, support, driftWindow, sessionIdleMs, sessionLifeMs } = configuration;
  const ports = createPorts({
    accounts: createOwnAccounts(store.accounts, passwords),
    passwords,
    keys,
    notifier: notices.notifier,
    outbox: notices.outbox,
    observe,
    store,
    settings: { issuer, origin, signUpOpen, driftWindow, sessionIdleMs, sessionLifeMs, support },
  });
  const close = async (): Promise<void> => {
    await notices.drain();
    await database.close();
  };
  return { database, keys, passwords, ports, hashQueue, close };
}

export interface Notices {
  readonly notifier: Notifier;
  readonly outbox: Outbox | null;
  /** Waits for what is being sent. */
  drain(): Promise<void>;
}

/** By e-mail where there is a mail server, else into the outbox, which the site shows in local mode alone. */
export function openNotifier(
  { issuer, origin, production, smtpUrl }: Configuration,
  database: Database,
  onFailure: (error: unknown) => void,
): Notices {
  const outbox = createOutbox(database, systemClock);
  const shown = production ? null : outbox;
  if (smtpUrl === null) return { notifier: outbox, outbox: shown, drain: async () => {} };
  const host = origin === null ? 'localhost' : new URL(origin).hostname;
  const from = { name: issuer, address: `no-reply@${host}` };
  const smtp = createSmtpNotifier({ url: smtpUrl, from, onFailure });
  return { notifier: smtp, outbox: shown, drain: () => smtp.drain() };
}

/** Where the extension is built to, for whoever loads it by hand. */
export function extensionFolder(): string {
  return join(process.cwd(), 'dist', 'extension', 'chrome-mv3');
}
