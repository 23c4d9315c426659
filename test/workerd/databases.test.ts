import { env } from 'cloudflare:workers';
import { openD1 } from '#server/adapters/d1.ts';
import { describeDatabase } from '../server/adapters/database-contract.ts';

// One binding is one database: each group of rules finds the tables of the last one gone.
describeDatabase('D1', async () => {
  const database = openD1(env.DB);
  const sql =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'";
  const tables = await database.all({ sql, params: [] });
  for (const { name } of tables) await database.batch([{ sql: `DROP TABLE ${name}`, params: [] }]);
  return database;
});
