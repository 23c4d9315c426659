/** `twofold doctor`. */

import { parseArgs } from 'node:util';
import { createArgon2Hasher, FLOOR } from '../adapters/argon2id.ts';
import { systemClock } from '../adapters/clock.ts';
import { HashQueue } from '../adapters/hash-queue.ts';
import { readKeyStart } from '../adapters/key-check.ts';
import { nodeArgon2id } from '../adapters/node-argon2id.ts';
import { systemRandom } from '../adapters/random.ts';
import { countUnderOlderKeys } from '../adapters/rotate-keys.ts';
import { readNewestEventMs } from '../adapters/sql/operator.ts';
import type { Configuration } from '../configuration.ts';
import { guessProbability } from '../core/guess-probability.ts';
import { PARAMETERS } from '../core/second-factor.ts';
import { type Command, EXIT } from './command.ts';
import { type Opened, withDatabase } from './open.ts';

interface Finding {
  readonly name: string;
  readonly value: string;
  /** `unsafe` is fine on one's own machine and not in production; `wrong` is fine nowhere. */
  readonly verdict: 'good' | 'unsafe' | 'wrong';
}

const DAY_MS = 86_400_000;
/** NIST SP 800-57 part 1 allows two years for a key that encrypts data. */
const OLDEST_KEY_DAYS = 730;
/** A sign-in slower than this annoys; faster than this the parameters could be higher. */
const SLOWEST_HASH_MS = 1000;

export const doctor: Command = {
  name: 'doctor',
  summary: 'look over the configuration and the machine',
  help: `twofold doctor [--json]

Says how likely a code is guessed under this configuration, how long a password hash takes here, how old the newest key
is, whether the clock makes sense, and what is not safe for production. Exit code 1 when something is wrong, and in
production (NODE_ENV=production) also when something is unsafe.`,

  async run({ environment, args, out }) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    return withDatabase(environment, async (opened) => {
      const findings = await examine(opened);
      if (values.json) out(JSON.stringify({ findings }));
      else for (const { name, value, verdict } of findings) out(`${verdict.padEnd(6)}  ${name}: ${value}`);
      const bad = opened.configuration.production ? ['unsafe', 'wrong'] : ['wrong'];
      return findings.some(({ verdict }) => bad.includes(verdict)) ? EXIT.failed : EXIT.ok;
    });
  },
};

async function examine({ configuration, database, keys }: Opened): Promise<Finding[]> {
  const nowMs = systemClock.nowMs();
  const older = await countUnderOlderKeys(database, keys.keyIds[0]);
  return [
    ...examineGuessing(configuration),
    await examineHash(),
    examineKeyAge(await readKeyStart(database, keys), nowMs),
    { name: 'records under older keys', value: `${older}`, verdict: older === 0 ? 'good' : 'unsafe' },
    examineClock(await readNewestEventMs(database), nowMs),
    ...examineProduction(configuration),
  ];
}

function examineGuessing({ driftWindow }: Configuration): Finding[] {
  const bound = guessProbability({ digits: PARAMETERS.digits, driftWindow });
  const value = `at most ${bound.toExponential(0)} for each stop, knowing the password (drift window ${driftWindow})`;
  return [{ name: 'a code is guessed with probability', value, verdict: driftWindow > 1 ? 'unsafe' : 'good' }];
}

async function examineHash(): Promise<Finding> {
  const queue = new HashQueue({ concurrency: 1, capacity: 1 });
  const hasher = createArgon2Hasher({ argon2id: nodeArgon2id, random: systemRandom, queue });
  const start = performance.now();
  await hasher.hash('how long does it take');
  const ms = Math.round(performance.now() - start);
  const { memory, passes, parallelism } = FLOOR;
  return {
    name: 'a password hash takes',
    value: `${ms} ms (argon2id, m=${memory} KiB, t=${passes}, p=${parallelism})`,
    verdict: ms > SLOWEST_HASH_MS ? 'unsafe' : 'good',
  };
}

function examineKeyAge(startMs: number | null, nowMs: number): Finding {
  if (startMs === null) return { name: 'newest key', value: 'not used yet', verdict: 'good' };
  const days = Math.floor((nowMs - startMs) / DAY_MS);
  return { name: 'newest key', value: `${days} days old`, verdict: days > OLDEST_KEY_DAYS ? 'unsafe' : 'good' };
}

/** Codes depend on the clock: one that is behind the newest event was set back, or was ahead. */
function examineClock(newestEventMs: number | null, nowMs: number): Finding {
  const value = new Date(nowMs).toISOString();
  if (newestEventMs === null || newestEventMs <= nowMs) return { name: 'clock', value, verdict: 'good' };
  const behind = Math.ceil((newestEventMs - nowMs) / 1000);
  return { name: 'clock', value: `${value}, ${behind} s behind the newest event`, verdict: 'wrong' };
}

function examineProduction({ keys, origin, smtpUrl, signUpOpen, databaseUrl }: Configuration): Finding[] {
  const verdict = (safe: boolean): Finding['verdict'] => (safe ? 'good' : 'unsafe');
  return [
    { name: 'database', value: databaseUrl === null ? 'SQLite' : 'PostgreSQL', verdict: 'good' },
    {
      name: 'TWOFOLD_KEYS',
      value: keys === null ? 'unset: a file beside the database' : 'set',
      verdict: verdict(keys !== null),
    },
    { name: 'TWOFOLD_ORIGIN', value: origin ?? 'unset', verdict: verdict(origin?.startsWith('https:') ?? false) },
    {
      name: 'SMTP_URL',
      value: smtpUrl === null ? 'no mail server: notices reach nobody' : 'set',
      verdict: verdict(smtpUrl !== null),
    },
    { name: 'TWOFOLD_SIGN_UP', value: signUpOpen ? 'open' : 'closed', verdict: 'good' },
  ];
}
