/**
 * `npm run bench:server`: set-ups, second-factor checks and logins of the verifier on each engine beside better-auth's
 * two-factor plugin, in turns within one run, and what a check costs in a large database.
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../../support/postgres.ts';
import { betterAuthDriver } from './drivers/better-auth.ts';
import { twofoldDriver } from './drivers/twofold.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { CONTESTANTS, type Contestant } from './measured/measured-server.ts';
import { type MeasuredServer, startMeasured } from './measured/start.ts';
import { type Measurement, type RoundSize, runRound } from './rounds.ts';
import { checksOver, formatTable, summarise } from './summary.ts';

const HELP = `Usage: npm run bench:server -- [options]

Run "node server/build.ts" before. Everything listens on loopback; databases are in a temporary folder.

  --rounds <number>       rounds of each server after one to warm up, in turns (default 5)
  --visitors <number>     second-factor checks in a round (default 400)
  --logins <number>       set-ups and logins with both factors in a round (default 60)
  --concurrency <number>  set-ups and checks at once (default 64)
  --only <text>           only servers whose name holds this: ${CONTESTANTS.join(', ')}
  --growth <number>       accounts of the large database beside one of 1000 (default 1000000; 0 for none)
  --json                  a line of JSON for each measurement, then one with the summary
  --help                  show this

A short run: --rounds 2 --visitors 100 --logins 16 --growth 10000`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    visitors: { type: 'string', default: '400' },
    logins: { type: 'string', default: '60' },
    concurrency: { type: 'string', default: '64' },
    only: { type: 'string', default: '' },
    growth: { type: 'string', default: '1000000' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await bench();

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-bench-'));
  const rounds = count(values.rounds);
  const size = {
    visitors: count(values.visitors),
    logins: count(values.logins),
    concurrency: count(values.concurrency),
  };
  try {
    const measurements = await compare(folder, rounds, size);
    const growth = count(values.growth) === 0 ? null : await measureGrowthOf(folder, rounds, size);
    report(measurements, growth);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every server once a round, each round beginning with another one. */
async function compare(folder: string, rounds: number, size: RoundSize): Promise<Measurement[]> {
  const chosen = CONTESTANTS.filter((name) => name.includes(values.only));
  const postgres = chosen.includes('twofold-postgresql') ? await startPostgres({ durable: true }) : null;
  const servers: MeasuredServer[] = [];
  const measurements: Measurement[] = [];
  try {
    for (const name of chosen) {
      if (name === 'twofold-postgresql' && postgres === null) continue;
      const own = join(folder, name);
      mkdirSync(own);
      const databaseUrl = name === 'twofold-postgresql' && postgres !== null ? await postgres.createDatabase() : null;
      servers.push(await startMeasured(name, { folder: own, databaseUrl }));
    }
    for (let round = 0; round <= rounds; round++) {
      const first = round % Math.max(1, servers.length);
      for (const server of [...servers.slice(first), ...servers.slice(0, first)]) {
        const results = await runRound(server, driverOf(server.contestant), size);
        if (round === 0) continue;
        measurements.push(...results);
        if (values.json) for (const result of results) console.log(JSON.stringify({ round, ...result }));
      }
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await postgres?.stop();
  }
  return measurements;
}

function measureGrowthOf(folder: string, rounds: number, size: RoundSize): Promise<Growth> {
  return measureGrowth({ folder, accounts: [1000, count(values.growth)], rounds, ...size });
}

function driverOf(contestant: Contestant): typeof twofoldDriver {
  return contestant.startsWith('twofold') ? twofoldDriver : betterAuthDriver;
}

function report(measurements: readonly Measurement[], growth: Growth | null): void {
  const lines = summarise(measurements).sort(
    (a, b) =>
      a.operation.localeCompare(b.operation) || CONTESTANTS.indexOf(a.contestant) - CONTESTANTS.indexOf(b.contestant),
  );
  const ratios = {
    checksOverDefaults: checksOver(measurements, 'twofold-sqlite', 'better-auth-defaults'),
    checksOverArgon2id: checksOver(measurements, 'twofold-sqlite', 'better-auth-argon2id'),
  };
  if (values.json) {
    console.log(JSON.stringify({ summary: { lines, ratios, growth } }));
    return;
  }
  console.log(formatTable(lines));
  console.log(`
CPU is that of the server's process: for PostgreSQL, without the database server's. A set-up at better-auth asks for the
password, so it waits for a hash; ours asks for a recent sign-in.`);
  if (ratios.checksOverDefaults !== null && ratios.checksOverArgon2id !== null) {
    const { checksOverDefaults, checksOverArgon2id } = ratios;
    console.log(
      `Second-factor checks on SQLite over better-auth: × ${checksOverDefaults.toFixed(1)} (its defaults), × ${checksOverArgon2id.toFixed(1)} (our argon2id).`,
    );
  }
  if (growth !== null) {
    console.log(
      `A check at ${growth.accounts[1]} accounts over ${growth.accounts[0]}: CPU × ${growth.cpuRatio.toFixed(2)}, time × ${growth.timeRatio.toFixed(2)} (filled in ${growth.fillSeconds} s).`,
    );
  }
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`expected a whole number, got "${text}"`);
  return value;
}
