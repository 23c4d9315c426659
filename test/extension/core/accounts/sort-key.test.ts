import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSortKey, sortKeysBetween } from '#extension/core/accounts/sort-key.ts';

/** Ascending and all different. */
function expectAscending(keys: readonly (string | null)[]): void {
  const texts = keys.filter((key) => key !== null);
  expect(texts).toEqual([...new Set(texts)].sort((a, b) => (a < b ? -1 : 1)));
}

describe('isSortKey', () => {
  it.each(['V', '0V', 'z', 'a0b'])('takes %s', (text) => {
    expect(isSortKey(text)).toBe(true);
  });

  it.each([undefined, null, 5, ['V'], '', '0', 'V0', 'V-', 'é', ' V'])('takes no %s', (text) => {
    expect(isSortKey(text)).toBe(false);
  });
});

describe('sortKeysBetween', () => {
  it.each([
    { lower: null, upper: null, key: 'V' },
    { lower: 'V', upper: null, key: 'k' },
    { lower: null, upper: 'V', key: 'F' },
    { lower: '1', upper: '3', key: '2' },
    { lower: '1', upper: '2', key: '1V' },
    { lower: '1z', upper: '2', key: '1zV' },
    { lower: '19', upper: '25', key: '2' },
    { lower: null, upper: '1', key: '0V' },
    { lower: null, upper: '01', key: '00V' },
    { lower: 'aB', upper: 'aD', key: 'aC' },
    { lower: 'z', upper: null, key: 'zV' },
  ])('gives $key between $lower and $upper', ({ lower, upper, key }) => {
    expect(sortKeysBetween(lower, upper, 1)).toEqual([key]);
    expectAscending([lower, key, upper]);
    expect(isSortKey(key)).toBe(true);
  });

  it('gives none where none is wanted', () => {
    expect(sortKeysBetween(null, null, 0)).toEqual([]);
  });

  it('gives ten thousand of three characters at most', () => {
    const keys = sortKeysBetween(null, null, 10_000);

    expectAscending(keys);
    expect(Math.max(...keys.map(({ length }) => length))).toBeLessThanOrEqual(3);
  });

  it('always finds keys between any two, all different and fit to sort by', () => {
    const key = fc.stringMatching(/^[0-9A-Za-z]{0,6}[1-9A-Za-z]$/);
    fc.assert(
      fc.property(key, key, fc.integer({ min: 1, max: 20 }), (one, other, count) => {
        fc.pre(one !== other);
        const [lower, upper] = one < other ? [one, other] : [other, one];

        const keys = sortKeysBetween(lower, upper, count);

        expect(keys).toHaveLength(count);
        expect(keys.every(isSortKey)).toBe(true);
        expectAscending([lower, ...keys, upper]);
      }),
    );
  });
});
