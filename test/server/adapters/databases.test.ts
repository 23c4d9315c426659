import { afterAll } from 'vitest';
import { openPostgres } from '#server/adapters/postgres.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';
import { startPostgres } from '../../support/postgres.ts';
import { describeDatabase } from './database-contract.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

describeDatabase('SQLite', async () => openSqlite(':memory:'));
if (postgres !== null) describeDatabase('PostgreSQL', async () => openPostgres(await postgres.createDatabase()));
