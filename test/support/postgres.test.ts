import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from './postgres.ts';

const postgres = await startPostgres();
afterAll(() => postgres?.stop());

describe.skipIf(postgres === null)('the PostgreSQL of the tests', () => {
  it('keeps what was committed when it is killed and started again', async () => {
    const url = (await postgres?.createDatabase()) ?? '';
    await query(url, 'CREATE TABLE kept (id int)');
    await query(url, 'INSERT INTO kept VALUES (7)');

    await postgres?.restart();

    expect(await query(url, 'SELECT id FROM kept')).toEqual([{ id: 7 }]);
  });

  it('gives each test a database of its own', async () => {
    const [one, other] = [await postgres?.createDatabase(), await postgres?.createDatabase()];
    expect(one).not.toBe(other);
  });
});

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
