import { describe, expect, it } from 'vitest';
import { mannWhitney, median } from './mann-whitney.ts';

describe('mannWhitney', () => {
  it('gives U and p of two groups that do not overlap', () => {
    // U = 0; p by the normal approximation with continuity correction: z = (32 - 0.5) / sqrt(8 * 8 * 17 / 12).
    const { u, p } = mannWhitney([1, 2, 3, 4, 5, 6, 7, 8], [11, 12, 13, 14, 15, 16, 17, 18]);

    expect(u).toBe(0);
    expect(p).toBeCloseTo(0.00094, 4);
  });

  it('finds no difference between a group and itself', () => {
    expect(mannWhitney([3, 1, 2, 5, 4, 7, 6, 8], [3, 1, 2, 5, 4, 7, 6, 8]).p).toBeGreaterThan(0.9);
  });

  it('shares the rank among ties', () => {
    expect(mannWhitney([1, 1, 1], [1, 1, 1])).toEqual({ u: 4.5, p: 1 });
  });

  it('does not care which group comes first', () => {
    const [a, b] = [
      [1, 4, 9, 12],
      [3, 5, 10, 20],
    ] as const;
    expect(mannWhitney(a, b).p).toBeCloseTo(mannWhitney(b, a).p, 10);
  });
});

describe('median', () => {
  it.each([
    { values: [3], expected: 3 },
    { values: [4, 1], expected: 2.5 },
    { values: [9, 1, 5], expected: 5 },
    { values: [4, 1, 3, 2], expected: 2.5 },
  ])('of $values is $expected', ({ values, expected }) => {
    expect(median(values)).toBe(expected);
  });
});
