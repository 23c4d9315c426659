import { describe, expect, it } from 'vitest';
import { rowAfterKey } from '#extension/ui/list/roving.ts';

describe('rowAfterKey', () => {
  it.each([
    { key: 'ArrowDown', from: 0, to: 1 },
    { key: 'ArrowDown', from: 9, to: 9 },
    { key: 'ArrowUp', from: 1, to: 0 },
    { key: 'ArrowUp', from: 0, to: 0 },
    { key: 'Home', from: 5, to: 0 },
    { key: 'End', from: 5, to: 9 },
    { key: 'PageDown', from: 1, to: 7 },
    { key: 'PageDown', from: 8, to: 9 },
    { key: 'PageUp', from: 8, to: 2 },
    { key: 'PageUp', from: 2, to: 0 },
  ])('leads from $from to $to by $key', ({ key, from, to }) => {
    expect(rowAfterKey(key, from, 10)).toBe(to);
  });

  it('leaves other keys and empty lists alone', () => {
    expect(rowAfterKey('Enter', 0, 10)).toBeNull();
    expect(rowAfterKey('ArrowDown', 0, 0)).toBeNull();
  });
});
