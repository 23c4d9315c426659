/** `twofold migrate`. */

import { parseArgs } from 'node:util';
import { systemClock } from '../adapters/clock.ts';
import { migrationScript, NEWEST_MIGRATION, migrate as takeMigrations } from '../adapters/sql/migrations.ts';
import { connectDatabase, databasePath } from '../assemble.ts';
import { type Configuration, parseConfiguration } from '../configuration.ts';
import { explainStart } from '../start-error.ts';
import { type Command, EXIT } from './command.ts';

export const migrate: Command = {
  name: 'migrate',
  summary: 'bring the database up to this version',
  help: `twofold migrate [options]

Takes the migrations that the database lacks. A database file takes them by itself when the server starts; a PostgreSQL
database (DATABASE_URL) takes them by this command, before the new version of the server starts. Running it twice does
no harm.

  --sql       print the statements instead, for a database that only its own tool reaches, as D1:
              twofold migrate --sql > twofold.sql && npx wrangler d1 execute twofold --remote --file twofold.sql
  --after n   with --sql: only the steps after the nth (0)
  --json      say what was done as JSON`,

  async run({ environment, args, out, err }) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        sql: { type: 'boolean', default: false },
        after: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
      },
    });
    if (values.sql) {
      const after = Number(values.after);
      if (!Number.isInteger(after) || after < 0 || after > NEWEST_MIGRATION) {
        err(`--after: expected a whole number from 0 to ${NEWEST_MIGRATION}.`);
        return EXIT.usage;
      }
      out(migrationScript(after, systemClock.nowMs()).trimEnd());
      return EXIT.ok;
    }
    const taken = await takeMissing(parseConfiguration(environment));
    if (values.json) out(JSON.stringify({ taken, newest: NEWEST_MIGRATION }));
    else out(taken.length === 0 ? 'The database was up to date.' : `Migrations taken: ${taken.join(', ')}.`);
    return EXIT.ok;
  },
};

async function takeMissing(configuration: Configuration): Promise<number[]> {
  const address = `http://${configuration.host}:${configuration.port}`;
  const place = configuration.databaseUrl === null ? databasePath(configuration) : 'The database';
  try {
    const database = connectDatabase(configuration);
    try {
      return await takeMigrations(database, systemClock.nowMs());
    } finally {
      await database.close();
    }
  } catch (error) {
    throw explainStart(error, { address, database: place });
  }
}
