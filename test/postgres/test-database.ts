/** A new, empty database of PostgreSQL for a test: a few are taken in turn, and emptied. */

import { inject } from 'vitest';
import { openPostgres } from '#server/adapters/postgres.ts';
import { type Database, statement } from '#server/adapters/sql/database.ts';

/** Opened once: a test leaves its connections open for the next. */
const databases = inject('postgresUrls').map((url) => openPostgres(url));
let taken = 0;

export async function openTestDatabase(): Promise<Database> {
  const database = databases[taken % databases.length];
  if (database === undefined) throw new Error('no database was provided');
  taken += 1;
  await database.batch([statement('DROP SCHEMA public CASCADE'), statement('CREATE SCHEMA public')]);
  // A copy, for a test that puts something else in the place of a method; what is shared is never closed.
  return {
    all: (each) => database.all(each),
    batch: (statements) => database.batch(statements),
    close: async () => {},
  };
}
