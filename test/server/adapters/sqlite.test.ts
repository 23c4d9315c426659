import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, statement, UniqueViolation } from '#server/adapters/sql/database.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';

let folder: string;
let database: Database;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'twofold-sqlite-'));
  database = openSqlite(join(folder, 'test.db'));
  await database.batch([statement('CREATE TABLE thing (name TEXT PRIMARY KEY, size BIGINT)')]);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const insert = (name: string) => statement('INSERT INTO thing (name, size) VALUES (?1, 1)', name);
const names = async (from = database) =>
  (await from.all(statement('SELECT name FROM thing ORDER BY name'))).map(({ name }) => name);

describe('openSqlite', () => {
  it('waits for the disk at each commit', async () => {
    const [journal] = await database.all(statement('PRAGMA journal_mode'));
    const [synchronous] = await database.all(statement('PRAGMA synchronous'));

    expect(journal).toEqual({ journal_mode: 'wal' });
    // 2 is FULL.
    expect(synchronous).toEqual({ synchronous: 2 });
  });

  it('gives the rows of each statement of a batch', async () => {
    const results = await database.batch([
      insert('a'),
      statement('UPDATE thing SET size = 2 WHERE name = ?1 RETURNING size', 'a'),
      statement('UPDATE thing SET size = 3 WHERE name = ?1 RETURNING size', 'b'),
    ]);

    expect(results).toEqual([[], [{ size: 2 }], []]);
  });

  it('undoes a whole batch when one of its statements fails', async () => {
    await database.batch([insert('a')]);

    await expect(database.batch([insert('b'), insert('a')])).rejects.toThrow(UniqueViolation);

    expect(await names()).toEqual(['a']);
  });

  it('commits what arrives in one turn together, and a failure among them harms nobody else', async () => {
    const outcomes = await Promise.allSettled(['a', 'b', 'a', 'c'].map((name) => database.batch([insert(name)])));

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await names()).toEqual(['a', 'b', 'c']);
  });

  it('flushes the disk once for many that arrive together', async () => {
    const alone = await time(async () => {
      for (let index = 0; index < 20; index += 1) await database.batch([insert(`alone ${index}`)]);
    });
    const together = await time(() =>
      Promise.all(Array.from({ length: 20 }, (_, index) => database.batch([insert(`together ${index}`)]))),
    );

    expect(together).toBeLessThan(alone);
  });

  it('shows another connection what was acknowledged, and nothing before', async () => {
    const other = openSqlite(join(folder, 'test.db'));
    const pending = database.batch([insert('a')]);
    expect(await names(other)).toEqual([]);

    await pending;

    expect(await names(other)).toEqual(['a']);
    await other.close();
  });

  it('waits for another process that is writing', async () => {
    const other = openSqlite(join(folder, 'test.db'));

    await Promise.all([
      ...Array.from({ length: 50 }, (_, index) => database.batch([insert(`a${index}`)])),
      ...Array.from({ length: 50 }, (_, index) => other.batch([insert(`b${index}`)])),
    ]);

    expect(await names()).toHaveLength(100);
    await other.close();
  });

  it('loses nothing that waits when it is closed', async () => {
    const pending = database.batch([insert('a')]);
    await database.close();
    await pending;
    database = openSqlite(join(folder, 'test.db'));

    expect(await names()).toEqual(['a']);
  });
});

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
