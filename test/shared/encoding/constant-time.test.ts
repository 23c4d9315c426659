import { describe, expect, it } from 'vitest';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';

describe('isEqualConstantTime', () => {
  it.each([
    { what: 'equal', a: [1, 2, 3], b: [1, 2, 3], equal: true },
    { what: 'empty and empty', a: [], b: [], equal: true },
    { what: 'different at the beginning', a: [9, 2, 3], b: [1, 2, 3], equal: false },
    { what: 'different at the end', a: [1, 2, 9], b: [1, 2, 3], equal: false },
    { what: 'different in one bit', a: [128], b: [0], equal: false },
    { what: 'shorter', a: [1, 2], b: [1, 2, 3], equal: false },
    { what: 'longer by a zero', a: [1, 2, 0], b: [1, 2], equal: false },
    { what: 'empty', a: [], b: [0], equal: false },
  ])('answers $equal for $what', ({ a, b, equal }) => {
    expect(isEqualConstantTime(Uint8Array.from(a), Uint8Array.from(b))).toBe(equal);
  });
});
