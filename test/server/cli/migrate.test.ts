import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openPostgres } from '#server/adapters/postgres.ts';
import { NEWEST_MIGRATION, readMigration } from '#server/adapters/sql/migrations.ts';
import { openDatabase } from '#server/assemble.ts';
import { runCli } from '#server/cli.ts';
import { parseConfiguration } from '#server/configuration.ts';
import { startPostgres } from '../../support/postgres.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'twofold-migrate-'));
const postgres = await startPostgres();
afterAll(async () => {
  await postgres?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function run(args: string[], environment: Record<string, string> = {}) {
  const [out, err]: [string[], string[]] = [[], []];
  const exitCode = await runCli({
    environment: { TWOFOLD_DATA: dataFolder, ...environment },
    args: ['migrate', ...args],
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
}

describe('twofold migrate', () => {
  it('brings a database file up to this version, and says so when it already is', async () => {
    expect(await run(['--json'])).toMatchObject({ exitCode: 0, out: expect.stringContaining('"taken":[1') });
    expect(await run([])).toMatchObject({ exitCode: 0, out: 'The database was up to date.' });
  });

  it('prints a script that leaves a database as if it had been migrated', async () => {
    const database = new DatabaseSync(':memory:');

    database.exec((await run(['--sql'])).out);

    expect(database.prepare('SELECT MAX(number) AS newest FROM migration').get()).toEqual({ newest: NEWEST_MIGRATION });
    expect(database.prepare('SELECT COUNT(*) AS accounts FROM account').get()).toEqual({ accounts: 0 });
  });

  it('prints nothing but the table of steps when there is none left', async () => {
    expect((await run(['--sql', '--after', String(NEWEST_MIGRATION)])).out.split('\n')).toHaveLength(1);
    expect(await run(['--sql', '--after', '-1'])).toMatchObject({ exitCode: 64 });
    expect(await run(['--sql', '--after', String(NEWEST_MIGRATION + 1)])).toMatchObject({ exitCode: 64 });
  });

  it('tells which variable is wrong when the database cannot be reached', async () => {
    const { exitCode, err } = await run([], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });

    expect(exitCode).toBe(1);
    expect(err).toContain('DATABASE_URL');
  });
});

describe.skipIf(postgres === null)('a PostgreSQL database', () => {
  it('is refused until it was migrated, and opens then', async () => {
    const url = (await postgres?.createDatabase()) ?? '';
    const configuration = parseConfiguration({ TWOFOLD_DATA: dataFolder, DATABASE_URL: url });

    await expect(openDatabase(configuration)).rejects.toThrow();
    expect(await run([], { DATABASE_URL: url })).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^Migrations taken: 1, /),
    });

    const database = await openDatabase(configuration);
    expect(await readMigration(database)).toBe(NEWEST_MIGRATION);
    await database.close();
  });

  it('is refused when a newer version made it', async () => {
    const url = (await postgres?.createDatabase()) ?? '';
    await run([], { DATABASE_URL: url });
    const database = openPostgres(url);
    await database.batch([{ sql: 'INSERT INTO migration VALUES (?1, 0)', params: [NEWEST_MIGRATION + 1] }]);
    await database.close();

    const { exitCode, err } = await run([], { DATABASE_URL: url });

    expect(exitCode).toBe(1);
    expect(err).toContain('newer version');
  });
});
