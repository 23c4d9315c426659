import { describe, expect, it } from 'vitest';
import { drawnRows } from '#extension/ui/list/list-window.ts';

const geometry = { count: 10_000, rowHeight: 50, scrolled: 0, viewportHeight: 500, active: 0, overscan: 6 };

describe('drawnRows', () => {
  it('draws the viewport and a little more', () => {
    expect(drawnRows(geometry)).toEqual(Array.from({ length: 16 }, (_, row) => row));
  });

  it('draws the viewport alone when no more is wanted', () => {
    expect(drawnRows({ ...geometry, overscan: 0 })).toEqual(Array.from({ length: 10 }, (_, row) => row));
  });

  it('draws as few rows in the middle of 10 000 as at the top', () => {
    const rows = drawnRows({ ...geometry, scrolled: 250_000, active: 5_001 });

    expect(rows.length).toBeLessThan(30);
    expect(rows).toContain(5_000);
    expect(rows).toContain(5_009);
  });

  it('keeps the row with the focus, above and below', () => {
    expect(drawnRows({ ...geometry, scrolled: 250_000, active: 3 })[0]).toBe(3);
    expect(drawnRows({ ...geometry, active: 9_999 }).at(-1)).toBe(9_999);
  });

  it.each([
    { what: 'an empty list', given: { ...geometry, count: 0, active: 0 } },
    { what: 'a list that begins far below', given: { ...geometry, scrolled: -5_000, active: -1 } },
    { what: 'a list that ends far above', given: { ...geometry, scrolled: 900_000, active: -1 } },
  ])('draws nothing of $what', ({ given }) => {
    expect(drawnRows(given)).toEqual([]);
  });

  it('names each row once, in order', () => {
    const rows = drawnRows({ ...geometry, scrolled: 1_000, active: 25 });

    expect(rows).toEqual([...new Set(rows)].sort((one, other) => one - other));
  });
});
