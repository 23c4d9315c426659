import { describe, expect, it } from 'vitest';
import { percentile, runLoad } from './load.ts';

describe('runLoad', () => {
  it('runs every job once, so many at once, and counts those that fail', async () => {
    const seen: number[] = [];
    let [underWay, most] = [0, 0];

    const result = await runLoad([1, 2, 3, 4, 5, 6, 7], {
      concurrency: 3,
      job: async (item) => {
        underWay += 1;
        most = Math.max(most, underWay);
        await Promise.resolve();
        underWay -= 1;
        seen.push(item);
        if (item === 4) throw new Error('four');
      },
    });

    expect(new Set(seen)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect([result.count, result.failed, most]).toEqual([6, 1, 3]);
  });
});

describe('percentile', () => {
  const values = [5, 1, 4, 2, 3];

  it.each([
    { share: 0.5, value: 3 },
    { share: 0.99, value: 5 },
    { share: 0.2, value: 1 },
    { share: 0.21, value: 2 },
  ])('gives $value at $share', ({ share, value }) => {
    expect(percentile(values, share)).toBe(value);
  });

  it('has no value of none', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});
