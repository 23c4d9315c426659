import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { migrate } from '#server/adapters/sql/migrations.ts';
import { createSqlStore } from '#server/adapters/sql/store.ts';
import { KINDS, prepareRound, race } from '#test/support/race-round.ts';
import { openTestDatabase } from './test-database.ts';

const WIDTH = 64;
/** `TWOFOLD_RACE_TRIES=102400 npx vitest run --project workerd test/workerd/race.test.ts` is the long version. */
const TRIES = Number(env.TWOFOLD_RACE_TRIES);
const ROUNDS = Math.ceil(TRIES / KINDS.length / WIDTH);

describe('D1', () => {
  it.each(KINDS)(
    `lets one of ${WIDTH} spend a %s, ${ROUNDS} times`,
    async (kind) => {
      expect(ROUNDS).toBeGreaterThan(0);
      const database = await openTestDatabase();
      await migrate(database, Date.now());
      const store = createSqlStore(database);

      const winners: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        winners.push(await race(store, await prepareRound(store, kind), WIDTH));
      }

      expect(winners).toEqual(Array.from({ length: ROUNDS }, () => 1));
    },
    3_600_000,
  );
});
