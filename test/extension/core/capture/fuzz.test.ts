import { describe, expect, it } from 'vitest';
import { FUZZED_PARSERS, fuzzParser } from '#test/support/parser-fuzzing.ts';

/** `node test/bench/fuzz-parsers.ts` goes on to 100 000. */
const RUNS = 500;
const TIMEOUT_MS = 60_000;
const SLOWEST_MS = 3000;

describe.each(FUZZED_PARSERS)('damaged input of $name', (parser) => {
  it(
    'is read or refused by a code, and soon',
    () => {
      const { taken, refusals, slowestMs } = fuzzParser(parser, RUNS);

      expect(taken + Object.values(refusals).reduce((sum, count) => sum + count, 0)).toBe(RUNS);
      expect(slowestMs).toBeLessThan(SLOWEST_MS);
    },
    TIMEOUT_MS,
  );
});
