/** A new, empty database for a test. `test/workerd/test-database.ts` is its twin, where the same tests run in workerd. */

import type { Database } from '#server/adapters/sql/database.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';

export async function openTestDatabase(): Promise<Database> {
  return openSqlite(':memory:');
}
