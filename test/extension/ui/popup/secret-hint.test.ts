import { describe, expect, it } from 'vitest';
import { hintOnSecret, isUnusable } from '#extension/ui/popup/secret-hint.ts';

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

  // The Yandex secret is a published one, of the tests of Aegis; its last characters are a checksum.
  it.each([
    { type: 'motp', typed: 'e3 15:2a-FE E6 25 99 C8', hint: { kind: 'good', characters: 16 } },
    { type: 'motp', typed: 'e3152afee62599c', hint: { kind: 'odd' } },
    { type: 'motp', typed: 'e315', hint: { kind: 'short' } },
    { type: 'motp', typed: 'JBSW', hint: { kind: 'foreign', character: 'J' } },
    { type: 'motp', typed: ': -', hint: { kind: 'empty' } },
    { type: 'yandex', typed: '6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY', hint: { kind: 'good', characters: 42 } },
    { type: 'yandex', typed: '6SB3IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY', hint: { kind: 'mistyped' } },
    { type: 'yandex', typed: '6SB2IKNM6OBZPAVBVTOHDKS4FA', hint: { kind: 'good', characters: 26 } },
    { type: 'yandex', typed: '6SB2IKNM6OBZPAVBVTOHDKS4', hint: { kind: 'tooShort' } },
    { type: 'yandex', typed: 'J', hint: { kind: 'tooShort' } },
    { type: 'steam', typed: 'e315', hint: { kind: 'foreign', character: '1' } },
  ] as const)('says $hint.kind of "$typed" for $type', ({ type, typed, hint }) => {
    expect(hintOnSecret(typed, type)).toEqual(hint);
  });

  it.each([
    { typed: 'JBSWY3DP', unusable: false },
    { typed: '', unusable: true },
    { typed: 'JBSW1', unusable: true },
  ])('lets "$typed" through: not $unusable', ({ typed, unusable }) => {
    expect(isUnusable(hintOnSecret(typed))).toBe(unusable);
  });
});
