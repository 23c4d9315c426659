/**
 * `npm run race:server`: spends each time step, each backup code and each challenge 64 times at once, and counts how
 * often one was spent more than once or not at all. On PostgreSQL two processes race, each with half of the tries.
 * Prints a line of JSON for each engine and kind.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPostgres } from '#server/adapters/postgres.ts';
import type { Database } from '#server/adapters/sql/database.ts';
import { migrate } from '#server/adapters/sql/migrations.ts';
import { createSqlStore } from '#server/adapters/sql/store.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';
import { startPostgres } from '../../support/postgres.ts';
import { KINDS, prepareRound, type Round, race } from '../../support/race-round.ts';

const WIDTH = 64;

/** Runs the tries of one process in each round and answers with how many won. */
type Racer = (round: Round) => Promise<number>;

const HELP = `Usage: npm run race:server -- [options]

  --tries <number>  of each engine (default 102400)
  --help            show this

On D1: TWOFOLD_RACE_TRIES=102400 npx vitest run --project workerd test/workerd/race.test.ts`;

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '102400' },
    help: { type: 'boolean', default: false },
    /** Of the database that this process is to race on, beside another. */
    url: { type: 'string' },
  },
});

if (values.help) console.log(HELP);
else if (values.url === undefined) await raceEngines(Number(values.tries));
else answerRounds(openPostgres(values.url));

async function raceEngines(tries: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-race-'));
  const file = openSqlite(join(folder, 'race.db'));
  await raceEngine('sqlite', file, [(round) => race(createSqlStore(file), round, WIDTH)], tries);
  await file.close();
  rmSync(folder, { recursive: true, force: true });

  const postgres = await startPostgres();
  if (postgres === null) return;
  const url = await postgres.createDatabase();
  const shared = openPostgres(url);
  const processes = [startProcess(url), startProcess(url)];
  await raceEngine('postgresql', shared, processes.map(racerOf), tries);
  for (const child of processes) child.disconnect();
  await shared.close();
  await postgres.stop();
}

async function raceEngine(engine: string, database: Database, racers: readonly Racer[], tries: number): Promise<void> {
  await migrate(database, Date.now());
  const store = createSqlStore(database);
  for (const kind of KINDS) {
    const rounds = Math.ceil(tries / KINDS.length / WIDTH);
    const startedAt = performance.now();
    let [doubleSpends, unspent] = [0, 0];
    for (let number = 1; number <= rounds; number++) {
      const round = await prepareRound(store, kind);
      const wins = (await Promise.all(racers.map((racer) => racer(round)))).reduce((sum, won) => sum + won, 0);
      doubleSpends += Math.max(0, wins - 1);
      unspent += wins === 0 ? 1 : 0;
    }
    const seconds = Math.round((performance.now() - startedAt) / 100) / 10;
    const processes = racers.length;
    console.log(JSON.stringify({ engine, kind, processes, tries: rounds * WIDTH, doubleSpends, unspent, seconds }));
    if (doubleSpends + unspent > 0) process.exitCode = 1;
  }
}

function startProcess(url: string): ChildProcess {
  return fork(import.meta.filename, ['--url', url]);
}

function racerOf(child: ChildProcess): Racer {
  return async (round) => {
    child.send(round);
    const [wins]: unknown[] = await once(child, 'message');
    if (typeof wins !== 'number') throw new Error('a racing process gave no number');
    return wins;
  };
}

function answerRounds(database: Database): void {
  const store = createSqlStore(database);
  process.on('message', (round: Round) => {
    void race(store, round, WIDTH / 2).then((wins) => process.send?.(wins));
  });
  process.on('disconnect', () => void database.close());
}
