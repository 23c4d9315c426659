import { describe, expect, it } from 'vitest';
import { codeNow, ENDING_SECONDS, isStale, NEXT_CODE_SECONDS } from '#extension/ui/codes/code-now.ts';

const END_MS = 1_000_000_000_000;
const given = { id: 'a', code: '111111', nextCode: '222222', expiresAtMs: END_MS, period: 30 };

describe('codeNow', () => {
  it.each([
    { leftMs: 30_000, secondsLeft: 30 },
    { leftMs: 29_001, secondsLeft: 30 },
    { leftMs: 29_000, secondsLeft: 29 },
    { leftMs: 1, secondsLeft: 1 },
  ])('counts $leftMs ms as $secondsLeft s', ({ leftMs, secondsLeft }) => {
    expect(codeNow(given, END_MS - leftMs)).toMatchObject({ code: '111111', secondsLeft });
  });

  it('shows the next code in the last seconds only', () => {
    const edgeMs = END_MS - NEXT_CODE_SECONDS * 1000;

    expect(codeNow(given, edgeMs)?.nextCode).toBe('222222');
    expect(codeNow(given, edgeMs - 1)?.nextCode).toBeNull();
  });

  it('says when there is hardly time left to type it', () => {
    const edgeMs = END_MS - ENDING_SECONDS * 1000;

    expect(codeNow(given, edgeMs)?.ending).toBe(true);
    expect(codeNow(given, edgeMs - 1)?.ending).toBe(false);
  });

  it('lets the next code stand in from the moment the first ends', () => {
    expect(codeNow(given, END_MS)).toMatchObject({
      code: '222222',
      nextCode: null,
      secondsLeft: 30,
      expiresAtMs: END_MS + 30_000,
    });
    expect(codeNow(given, END_MS + 29_999)?.code).toBe('222222');
  });

  it('shows nothing rather than a code that has ended', () => {
    expect(codeNow(given, END_MS + 30_000)).toBeNull();
    expect(codeNow({ ...given, nextCode: null }, END_MS)).toBeNull();
  });

  it('never ends an HOTP code', () => {
    const counted = { id: 'a', code: '333333', nextCode: null, expiresAtMs: null, period: null };

    expect(codeNow(counted, END_MS)).toMatchObject({ code: '333333', secondsLeft: null, ending: false });
  });
});

describe('isStale', () => {
  it('turns with the end of the code', () => {
    expect(isStale(given, END_MS - 1)).toBe(false);
    expect(isStale(given, END_MS)).toBe(true);
    expect(isStale({ ...given, expiresAtMs: null }, END_MS)).toBe(false);
  });
});
