import { describe, expect, it } from 'vitest';
import { coverCode, groupCode, spellCode } from '#extension/ui/codes/group-code.ts';

describe('groupCode', () => {
  it.each([
    { code: '1', grouped: '1' },
    { code: '12345', grouped: '12345' },
    { code: '123456', grouped: '123 456' },
    { code: '1234567', grouped: '123 4567' },
    { code: '12345678', grouped: '1234 5678' },
    { code: '123456789', grouped: '123 456 789' },
    { code: '1234567890', grouped: '12345 67890' },
    { code: 'K3RTB', grouped: 'K3RTB' },
  ])('writes $code as $grouped', ({ code, grouped }) => {
    expect(groupCode(code)).toBe(grouped);
  });
});

describe('spellCode', () => {
  it('reads digit by digit, with a pause between groups', () => {
    expect(spellCode('123456')).toBe('1 2 3, 4 5 6');
  });
});

describe('coverCode', () => {
  it('keeps the shape and no digit', () => {
    expect(coverCode('12345678')).toBe('•••• ••••');
  });
});
