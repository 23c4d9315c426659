import { describe, expect, it } from 'vitest';
import { guessProbability } from '#server/core/guess-probability.ts';

describe('guessProbability', () => {
  it.each([
    { digits: 6, driftWindow: 0, bound: 2e-5 },
    { digits: 6, driftWindow: 1, bound: 6e-5 },
    { digits: 6, driftWindow: 2, bound: 1e-4 },
    { digits: 8, driftWindow: 1, bound: 6e-7 },
  ])('is at most $bound with $digits digits and a drift window of $driftWindow', ({ bound, ...game }) => {
    expect(guessProbability(game)).toBeCloseTo(bound, 12);
  });
});
