/** What a second-factor check costs in a small and in a large database, measured in turns. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#server/adapters/sql/migrations.ts';
import { openSqlite } from '#server/adapters/sqlite.ts';
import { twofoldDriver } from './drivers/twofold.ts';
import { fillWithPeople } from './fill.ts';
import { median } from './load.ts';
import { startMeasured } from './measured/start.ts';
import { measureChecks, type RoundSize } from './rounds.ts';

export interface Growth {
  readonly accounts: readonly [number, number];
  /** Processor time of one check in each. */
  readonly cpuMsEach: readonly [number, number];
  readonly perSecond: readonly [number, number];
  /** Median of the rounds' own ratios, large over small. */
  readonly cpuRatio: number;
  readonly timeRatio: number;
  readonly fillSeconds: number;
}

export interface GrowthOptions extends Pick<RoundSize, 'visitors' | 'concurrency'> {
  readonly folder: string;
  readonly accounts: readonly [number, number];
  readonly rounds: number;
}

export async function measureGrowth({ folder, accounts, rounds, ...size }: GrowthOptions): Promise<Growth> {
  const begunAt = performance.now();
  const [small, large] = [await openFilled(folder, accounts[0]), await openFilled(folder, accounts[1])];
  const fillSeconds = Math.round((performance.now() - begunAt) / 1000);
  const measured: { cpu: [number, number]; rate: [number, number] }[] = [];
  // The first round warms both up.
  for (let round = 0; round <= rounds; round++) {
    const swapped = round % 2 === 1;
    const inTurn = swapped ? [large, small] : [small, large];
    const results = [];
    for (const server of inTurn) results.push(await measureChecks(server, twofoldDriver, size));
    const [of, against] = swapped ? [results[1], results[0]] : [results[0], results[1]];
    if (of === undefined || against === undefined) throw new Error('both were measured');
    if (round === 0) continue;
    measured.push({ cpu: [of.cpuMsEach, against.cpuMsEach], rate: [of.perSecond, against.perSecond] });
  }
  await Promise.all([small.stop(), large.stop()]);
  const both = (read: (each: (typeof measured)[number]) => [number, number]): [number, number] => [
    median(measured.map((each) => read(each)[0])),
    median(measured.map((each) => read(each)[1])),
  ];
  return {
    accounts,
    cpuMsEach: both(({ cpu }) => cpu),
    perSecond: both(({ rate }) => rate),
    cpuRatio: median(measured.map(({ cpu }) => cpu[1] / cpu[0])),
    timeRatio: median(measured.map(({ rate }) => rate[0] / rate[1])),
    fillSeconds,
  };
}

async function openFilled(folder: string, count: number): ReturnType<typeof startMeasured> {
  const own = join(folder, `accounts-${count}`);
  mkdirSync(own, { recursive: true });
  const path = join(own, 'twofold.db');
  const database = openSqlite(path);
  await migrate(database, Date.now());
  await database.close();
  fillWithPeople(path, count);
  return startMeasured('twofold-sqlite', { folder: own });
}
