import { describe, expect, it } from 'vitest';
import { hintOnSecret } from '#extension/ui/popup/secret-hint.ts';

describe('hintOnSecret', () => {
  it.each(['', '   ', '--'])('has nothing to say about "%s"', (typed) => {
    expect(hintOnSecret(typed)).toEqual({ kind: 'empty' });
  });

  it.each(['jbsw y3dp ehpk 3pxp jbsw y3dp ehpk 3pxp', 'JBSW-Y3DP-EHPK-3PXP-JBSW-Y3DP-EHPK-3PXP='])(
    'forgives spaces, hyphens, padding and case in "%s"',
    (typed) => {
      expect(hintOnSecret(typed)).toEqual({ kind: 'good', characters: 32 });
    },
  );

  it.each([
    { typed: 'JBSW0', character: '0' },
    { typed: 'JBSW Y3DP!', character: '!' },
    { typed: '1', character: '1' },
    { typed: 'ſecret', character: 'ſ' },
  ])('names $character, which no secret can hold', ({ typed, character }) => {
    expect(hintOnSecret(typed)).toEqual({ kind: 'foreign', character });
  });

  it.each(['J', 'JBSWY3DP'])('wonders about the short "%s"', (typed) => {
    expect(hintOnSecret(typed)).toEqual({ kind: 'short' });
  });
});
