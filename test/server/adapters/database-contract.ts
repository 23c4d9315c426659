/** What every engine behind the `Database` port must do. Run on each of them, in Node and in workerd. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Database, type SqlValue, statement, UniqueViolation } from '#server/adapters/sql/database.ts';
import { migrate, NEWEST_MIGRATION, readMigration } from '#server/adapters/sql/migrations.ts';

/** @param open - A new, empty database; called anew for each group of rules. */
export function describeDatabase(engine: string, open: () => Promise<Database>): void {
  describe(`${engine} behind the database port`, () => {
    let database: Database;
    const rows = (sql: string, ...params: SqlValue[]) => database.all(statement(sql, ...params));
    const batch = (...sql: string[]) => database.batch(sql.map((each) => statement(each)));

    beforeAll(async () => {
      database = await open();
      await batch('CREATE TABLE item (name TEXT PRIMARY KEY, amount BIGINT, CHECK (amount >= 0))');
    });
    afterAll(() => database.close());
    beforeEach(() => batch('DELETE FROM item'));

    it('gives numbers as numbers, text as text and nothing as null', async () => {
      const insert = 'INSERT INTO item (name, amount) VALUES (?1, ?2)';
      await database.batch([statement(insert, 'ä 🙂 \'"', Number.MAX_SAFE_INTEGER), statement(insert, '', null)]);

      expect(await rows('SELECT name, amount FROM item ORDER BY name')).toEqual([
        { name: '', amount: null },
        { name: 'ä 🙂 \'"', amount: Number.MAX_SAFE_INTEGER },
      ]);
    });

    it('takes placeholders by their numbers, in any order and more than once', async () => {
      await database.batch([
        statement('INSERT INTO item (amount, name) VALUES (?2, ?1)', 'seven', 7),
        statement('INSERT INTO item (name, amount) SELECT ?1, amount FROM item WHERE name <> ?1', 'copy'),
      ]);

      expect(await rows('SELECT name, amount FROM item ORDER BY name')).toEqual([
        { name: 'copy', amount: 7 },
        { name: 'seven', amount: 7 },
      ]);
    });

    it('gives the rows of each statement, and lets a later one see what an earlier one did', async () => {
      const results = await batch(
        "INSERT INTO item VALUES ('one', 1) RETURNING name",
        "UPDATE item SET amount = 2 WHERE name = 'one' AND amount = 1 RETURNING amount",
        "UPDATE item SET amount = 3 WHERE name = 'one' AND amount = 1 RETURNING amount",
        'SELECT COUNT(*) AS count FROM item',
      );

      expect(results).toEqual([[{ name: 'one' }], [{ amount: 2 }], [], [{ count: 1 }]]);
    });

    it('undoes the whole batch when one statement fails', async () => {
      await expect(batch("INSERT INTO item VALUES ('kept', 1)", 'SELECT nothing FROM nowhere')).rejects.toThrow();

      expect(await rows('SELECT name FROM item')).toEqual([]);
    });

    it('tells a taken place from any other failure, and goes on working', async () => {
      await batch("INSERT INTO item VALUES ('taken', 1)");

      const taken = batch("INSERT INTO item VALUES ('other', 1)", "INSERT INTO item VALUES ('taken', 2)");
      await expect(taken).rejects.toBeInstanceOf(UniqueViolation);
      const negative = batch("INSERT INTO item VALUES ('negative', -1)");
      await expect(negative).rejects.not.toBeInstanceOf(UniqueViolation);

      expect(await rows('SELECT name, amount FROM item')).toEqual([{ name: 'taken', amount: 1 }]);
    });

    it('keeps batches apart that run at once: one that fails harms no other', async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) =>
          batch(`INSERT INTO item VALUES ('item ${index}', ${index % 2 === 0 ? 1 : -1})`),
        ),
      );

      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
      expect(await rows('SELECT COUNT(*) AS count FROM item')).toEqual([{ count: 10 }]);
    });

    it('lets one of many batches through that each look first whether there is none', async () => {
      const results = await Promise.all(
        Array.from({ length: 32 }, (_, index) =>
          database.batch([
            statement(
              'INSERT INTO item (name, amount) SELECT ?1, 1 WHERE NOT EXISTS (SELECT 1 FROM item) RETURNING name',
              `racer ${index}`,
            ),
          ]),
        ),
      );

      expect(results.filter(([inserted]) => inserted?.length === 1)).toHaveLength(1);
      expect(await rows('SELECT COUNT(*) AS count FROM item')).toEqual([{ count: 1 }]);
    });

    it('loses no change of one row that many make at once', async () => {
      await batch("INSERT INTO item VALUES ('counter', 0)");

      await Promise.all(Array.from({ length: 32 }, () => batch('UPDATE item SET amount = amount + 1')));

      expect(await rows('SELECT amount FROM item')).toEqual([{ amount: 32 }]);
    });

    it('runs a batch as if no other went on: two never each rest on what the other undoes', async () => {
      await batch("INSERT INTO item VALUES ('left', 1)", "INSERT INTO item VALUES ('right', 1)");
      const leave = (name: string) =>
        database.batch([
          statement(
            'UPDATE item SET amount = 0 WHERE name = ?1 AND (SELECT SUM(amount) FROM item) >= 2 RETURNING name',
            name,
          ),
        ]);

      const results = await Promise.all([leave('left'), leave('right'), leave('left'), leave('right')]);

      expect(results.filter(([left]) => left?.length === 1)).toHaveLength(1);
    });
  });

  describe(`migrations on ${engine}`, () => {
    it('are all taken once, by two processes at the same moment too', async () => {
      const database = await open();

      const taken = await Promise.all([migrate(database, 1), migrate(database, 2)]);

      expect(taken.flat().length).toBeGreaterThanOrEqual(NEWEST_MIGRATION);
      expect(await readMigration(database)).toBe(NEWEST_MIGRATION);
      expect(await migrate(database, 3)).toEqual([]);
      await database.close();
    });
  });
}
