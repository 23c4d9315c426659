/** The tables, as forward-only numbered steps: add one, never change one that was released. */

import { type Database, MissingTable, number, type Statement, statement, UniqueViolation } from './database.ts';

/** Step n is at index n - 1. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE account (
      id TEXT PRIMARY KEY, email TEXT NOT NULL UNIQUE, password_hash TEXT NOT NULL, created_at_ms BIGINT NOT NULL)`,
    `CREATE TABLE session (
      id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, account_id TEXT NOT NULL, email TEXT NOT NULL,
      created_at_ms BIGINT NOT NULL, signed_in_at_ms BIGINT NOT NULL, last_seen_at_ms BIGINT NOT NULL,
      expires_at_ms BIGINT NOT NULL, user_agent TEXT NOT NULL)`,
    'CREATE INDEX session_account ON session (account_id)',
    'CREATE INDEX session_expiry ON session (expires_at_ms)',
    `CREATE TABLE challenge (
      id TEXT PRIMARY KEY, token_hash TEXT NOT NULL UNIQUE, account_id TEXT NOT NULL, email TEXT NOT NULL,
      expires_at_ms BIGINT NOT NULL, attempts BIGINT NOT NULL, attempt_id TEXT)`,
    'CREATE INDEX challenge_account ON challenge (account_id)',
    'CREATE INDEX challenge_expiry ON challenge (expires_at_ms)',
    `CREATE TABLE enrolment (
      account_id TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, state TEXT NOT NULL CHECK (state IN ('pending', 'active')),
      key_id TEXT NOT NULL, ciphertext TEXT NOT NULL, last_time_step BIGINT NOT NULL, claim_id TEXT,
      expires_at_ms BIGINT NOT NULL, enabled_at_ms BIGINT, backup_codes_created_at_ms BIGINT)`,
    'CREATE INDEX enrolment_key ON enrolment (key_id)',
    `CREATE TABLE backup_code (
      enrolment_id TEXT NOT NULL, hash TEXT NOT NULL, used_at_ms BIGINT, claim_id TEXT,
      PRIMARY KEY (enrolment_id, hash))`,
    `CREATE TABLE throttle (
      subject TEXT PRIMARY KEY, failures BIGINT NOT NULL, last_failure_at_ms BIGINT NOT NULL)`,
    `CREATE TABLE audit (
      account_id TEXT NOT NULL, sequence BIGINT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL,
      at_ms BIGINT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (account_id, sequence))`,
    `CREATE TABLE outbox (
      id TEXT PRIMARY KEY, recipient TEXT NOT NULL, at_ms BIGINT NOT NULL, kind TEXT NOT NULL,
      subject TEXT NOT NULL, body TEXT NOT NULL)`,
    'CREATE TABLE key_check (key_id TEXT PRIMARY KEY, ciphertext TEXT NOT NULL, created_at_ms BIGINT NOT NULL)',
  ],
  [
    `CREATE TABLE audit_end (
      account_id TEXT PRIMARY KEY, sequence BIGINT NOT NULL, key_id TEXT NOT NULL, mac TEXT NOT NULL)`,
    'CREATE INDEX audit_end_key ON audit_end (key_id)',
  ],
];

/** The number that a database has when every step was taken. */
export const NEWEST_MIGRATION: number = MIGRATIONS.length;

/** The database was made by a newer version of the program. */
export class DatabaseTooNew extends Error {}

/** The database lacks steps that this version needs. */
export class DatabaseTooOld extends Error {}

const MIGRATION_TABLE = 'CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY, at_ms BIGINT NOT NULL)';

/**
 * Takes the steps that are missing, each as one batch, and gives their numbers. Another process may be at it too.
 *
 * @throws DatabaseTooNew
 */
export async function migrate(database: Database, nowMs: number): Promise<number[]> {
  await takeOnce(database, [statement(MIGRATION_TABLE)]);
  const taken = await readMigration(database);
  if (taken > NEWEST_MIGRATION) throw new DatabaseTooNew();
  const missing = MIGRATIONS.map((_, index) => index + 1).slice(taken);
  for (const step of missing) await takeStep(database, step, nowMs);
  return missing;
}

/**
 * Holds a database that migrates by command against this version.
 *
 * @throws DatabaseTooOld
 * @throws DatabaseTooNew
 */
export async function checkMigration(database: Database): Promise<void> {
  const taken = await readMigration(database).catch((error: unknown) => {
    if (error instanceof MissingTable) return 0;
    throw error;
  });
  if (taken > NEWEST_MIGRATION) throw new DatabaseTooNew();
  if (taken < NEWEST_MIGRATION) throw new DatabaseTooOld();
}

/** The steps after `taken` as a script, for a database that only its own tool can reach. */
export function migrationScript(taken: number, nowMs: number): string {
  const steps = MIGRATIONS.slice(taken).flatMap((tables, index) => [
    ...tables,
    `INSERT INTO migration (number, at_ms) VALUES (${taken + index + 1}, ${nowMs})`,
  ]);
  return [MIGRATION_TABLE, ...steps].map((sql) => `${sql};\n`).join('');
}

/** The number of the newest step taken; 0 in a new database. */
export async function readMigration(database: Database): Promise<number> {
  const [row] = await database.all(statement('SELECT COALESCE(MAX(number), 0) AS newest FROM migration'));
  return row === undefined ? 0 : number(row, 'newest');
}

function takeStep(database: Database, step: number, nowMs: number): Promise<void> {
  return takeOnce(database, [
    statement('INSERT INTO migration (number, at_ms) VALUES (?1, ?2)', step, nowMs),
    ...(MIGRATIONS[step - 1] ?? []).map((sql) => statement(sql)),
  ]);
}

async function takeOnce(database: Database, statements: readonly Statement[]): Promise<void> {
  try {
    await database.batch(statements);
  } catch (error) {
    // Another process took this step at the same moment. (PostgreSQL's IF NOT EXISTS does not see one under way.)
    if (!(error instanceof UniqueViolation)) throw error;
  }
}
