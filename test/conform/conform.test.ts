import { afterAll, describe, expect, it } from 'vitest';
import { openPostgres } from '#server/adapters/postgres.ts';
import type { Database } from '#server/adapters/sql/database.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';
import { listen } from '../support/listening-verifier.ts';
import { startPostgres } from '../support/postgres.ts';
import { THEMES } from './checks/all.ts';
import { type Result, runChecks } from './run-checks.ts';
import { Stage } from './stage.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

const ENGINES: readonly (readonly [string, () => Promise<Database>])[] = [
  ['SQLite', async () => openSqlite(':memory:')],
  ...(postgres === null ? [] : [['PostgreSQL', async () => openPostgres(await postgres.createDatabase())] as const]),
];

describe.each(ENGINES)('the verifier on %s', (_, open) => {
  it('keeps to every check that does not take minutes', { timeout: 180_000 }, async () => {
    const verifier = await listen({ database: await open() });
    const results = await check(verifier.url);
    await verifier.close();

    expect(results.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThanOrEqual(100);
    expect(results.filter(({ outcome }) => outcome === 'failed' || outcome === 'error')).toEqual([]);
  });
});

async function check(base: URL): Promise<Result[]> {
  const stage = new Stage({ base, samples: 8, asProxy: false });
  await stage.open();
  return runChecks(stage, { themes: THEMES, slow: false, tell: () => {} });
}
