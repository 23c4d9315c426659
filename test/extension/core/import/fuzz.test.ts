import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuzz, seedsOf } from '#test/support/import-fuzzing.ts';

/** Some samples cost a real PBKDF2 each time; `npm run fuzz:import` goes on to 100 000. */
const RUNS = 100;
const TIMEOUT_MS = 60_000;
const SLOWEST_MS = 3000;

describe.each(seedsOf(resolve(import.meta.dirname, '../../../vectors/imports')))(
  'damaged variants of $file',
  (seed) => {
    it(
      'give a report or a coded refusal, and soon',
      async () => {
        const { slowestMs } = await fuzz(seed, RUNS);

        expect(slowestMs).toBeLessThan(SLOWEST_MS);
        expect('polluted' in {}).toBe(false);
      },
      TIMEOUT_MS,
    );
  },
);
