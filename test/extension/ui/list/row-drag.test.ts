import { describe, expect, it } from 'vitest';
import { dropAt } from '#extension/ui/list/row-drag.ts';

/** Two pinned rows and three others, each of 50 pixels, from 100 down. */
const ROWS = ['p', 'q', 'a', 'b', 'c'].map((id, index) => ({ id, pinned: index < 2 }));
const at = (pointerY: number) => ({ pointerY, listTop: 100, rowHeight: 50 });

describe('dropAt', () => {
  it.each([
    { from: 2, pointerY: 250, drop: { gap: 3, beforeId: 'b' }, stays: true },
    { from: 2, pointerY: 301, drop: { gap: 4, beforeId: 'c' }, stays: false },
    { from: 2, pointerY: 326, drop: { gap: 5, beforeId: null }, stays: false },
    { from: 4, pointerY: 201, drop: { gap: 2, beforeId: 'a' }, stays: false },
    { from: 0, pointerY: 180, drop: { gap: 2, beforeId: null }, stays: false },
    { from: 1, pointerY: 100, drop: { gap: 0, beforeId: 'p' }, stays: false },
    // Far above, below, and in the other part: the nearest gap of its own part.
    { from: 4, pointerY: 0, drop: { gap: 2, beforeId: 'a' }, stays: false },
    { from: 4, pointerY: 140, drop: { gap: 2, beforeId: 'a' }, stays: false },
    { from: 0, pointerY: 900, drop: { gap: 2, beforeId: null }, stays: false },
    { from: 2, pointerY: 5000, drop: { gap: 5, beforeId: null }, stays: false },
    // Over itself, above and below the middle.
    { from: 3, pointerY: 260, drop: null, stays: true },
    { from: 3, pointerY: 299, drop: null, stays: true },
  ])('drops row $from at $pointerY into gap $drop.gap', ({ from, pointerY, drop, stays }) => {
    expect(dropAt(ROWS, from, at(pointerY))).toEqual(stays ? null : drop);
  });

  it('drops no row that is not there, and none in a list without height', () => {
    expect(dropAt(ROWS, 9, at(100))).toBeNull();
    expect(dropAt(ROWS, 2, { pointerY: 0, listTop: 0, rowHeight: 0 })).toBeNull();
  });
});
