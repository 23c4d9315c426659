/** A new, empty D1 for a test: one binding is one database, so they are taken in turn and emptied. */

import { env } from 'cloudflare:workers';
import { type D1Binding, openD1 } from '#server/adapters/d1.ts';
import { type Database, type Statement, statement, text } from '#server/adapters/sql/database.ts';

/** `DB_0`, `DB_1` …, of `vitest.config.ts`: no test has as many verifiers as this at one time. */
const BINDINGS = Object.entries(env as unknown as Record<string, D1Binding>)
  .filter(([name]) => /^DB_[0-9]+$/.test(name))
  .map(([, binding]) => binding);

let taken = 0;

export async function openTestDatabase(): Promise<Database> {
  const binding = BINDINGS[taken % BINDINGS.length];
  if (binding === undefined) throw new Error('no database is bound to DB_0');
  taken += 1;
  const database = openD1(binding);
  await database.batch(await dropStatements(database));
  return database;
}

/** Leave the database as a new one is. */
async function dropStatements(database: Database): Promise<Statement[]> {
  const sql =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'";
  const tables = await database.all(statement(sql));
  return [statement('SELECT 1'), ...tables.map((row) => statement(`DROP TABLE ${text(row, 'name')}`))];
}
