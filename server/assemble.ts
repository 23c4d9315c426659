/** Choosing the implementations for Node: the database, the keys, and the ports made of them. */

import { chmodSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { createArgon2Hasher } from './adapters/argon2id.ts';
import { systemClock } from './adapters/clock.ts';
import { HashQueue } from './adapters/hash-queue.ts';
import { checkKeys } from './adapters/key-check.ts';
import { readOrCreateKeyFile } from './adapters/key-file.ts';
import { createKeyring, type KeyringWithIds } from './adapters/keyring.ts';
import { nodeArgon2id } from './adapters/node-argon2id.ts';
import { createOutbox } from './adapters/outbox.ts';
import { createOwnAccounts } from './adapters/own-accounts.ts';
import { drawQr } from './adapters/qr.ts';
import { systemRandom } from './adapters/random.ts';
import { createSmtpNotifier } from './adapters/smtp.ts';
import type { Database } from './adapters/sql/database.ts';
import { migrate } from './adapters/sql/migrations.ts';
import { createSqlStore } from './adapters/sql/store.ts';
import { openSqlite } from './adapters/sqlite.ts';
import type { Configuration } from './configuration.ts';
import type { PasswordHasher, Ports } from './ports.ts';

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
  /** The public origin. */
  readonly origin: string;
}

export function databasePath({ dataFolder }: Configuration): string {
  return resolve(dataFolder, 'twofold.db');
}

export function keyFilePath({ dataFolder }: Configuration): string {
  return resolve(dataFolder, 'keys');
}

/** Opens the database and takes the migrations that are missing. */
export async function openDatabase(configuration: Configuration): Promise<Database> {
  mkdirSync(configuration.dataFolder, { recursive: true, mode: 0o700 });
  const database = openSqlite(databasePath(configuration));
  try {
    await migrate(database, systemClock.nowMs());
    chmodSync(databasePath(configuration), 0o600);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** The keys of the environment, or of the key file. */
export async function openKeys(configuration: Configuration): Promise<KeyringWithIds> {
  const keys = configuration.keys ?? readOrCreateKeyFile(keyFilePath(configuration), systemRandom);
  return createKeyring(keys, systemRandom);
}

export async function assemble(configuration: Configuration, options: AssemblyOptions): Promise<Assembly> {
  const database = await openDatabase(configuration);
  try {
    const keys = await openKeys(configuration);
    await checkKeys(database, keys);
    return connect(configuration, { ...options, database, keys });
  } catch (error) {
    await database.close();
    throw error;
  }
}

function connect(
  configuration: Configuration,
  { database, keys, onError, origin }: AssemblyOptions & Pick<Assembly, 'database' | 'keys'>,
): Assembly {
  const store = createSqlStore(database);
  const cores = availableParallelism();
  const hashQueue = new HashQueue({ concurrency: cores, capacity: WAITING_PER_CORE * cores });
  const passwords = createArgon2Hasher({ argon2id: nodeArgon2id, random: systemRandom, queue: hashQueue });
  const outbox = createOutbox(database, systemClock);
  const { smtpUrl, issuer, signUpOpen, support, driftWindow, sessionIdleMs, sessionLifeMs } = configuration;
  const from = `"${issuer.replaceAll('"', '')}" <no-reply@${new URL(origin).hostname}>`;
  const smtp = smtpUrl === null ? null : createSmtpNotifier({ url: smtpUrl, from, onFailure: onError });
  const ports: Ports = {
    clock: systemClock,
    random: systemRandom,
    accounts: createOwnAccounts(store.accounts, passwords),
    passwords,
    keys,
    notifier: smtp ?? outbox,
    outbox: configuration.production ? null : outbox,
    drawQr,
    store,
    settings: { issuer, origin, signUpOpen, driftWindow, sessionIdleMs, sessionLifeMs, support },
  };
  const close = async (): Promise<void> => {
    await smtp?.drain();
    await database.close();
  };
  return { database, keys, passwords, ports, hashQueue, close };
}

/** Where the extension is built to, for whoever loads it by hand. */
export function extensionFolder(): string {
  return join(process.cwd(), 'dist', 'extension', 'chrome-mv3');
}
