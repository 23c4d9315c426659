import { describe, expect, it } from 'vitest';
import {
  checkCounter,
  checkDigits,
  checkPeriod,
  MAX_PERIOD,
  parseAlgorithm,
  parseCounter,
  parseDigits,
  parsePeriod,
} from '#shared/otp/parameters.ts';

describe('parseAlgorithm', () => {
  it.each([
    { text: 'SHA1', algorithm: 'SHA1' },
    { text: 'sha-1', algorithm: 'SHA1' },
    { text: 'HmacSHA1', algorithm: 'SHA1' },
    { text: 'HMAC-SHA-256', algorithm: 'SHA256' },
    { text: 'Algorithm.sha512', algorithm: 'SHA512' },
    { text: ' sha_512 ', algorithm: 'SHA512' },
  ])('reads "$text"', ({ text, algorithm }) => {
    expect(parseAlgorithm(text)).toBe(algorithm);
  });

  it.each(['', 'MD5', 'SHA', 'SHA3-256', 'SHA384', 'SHA2', '1', 'SHA1SHA1'])('refuses "%s"', (text) => {
    expect(() => parseAlgorithm(text)).toThrow(expect.objectContaining({ code: 'unsupported-algorithm' }));
  });

  it('quotes no more than the beginning of what came', () => {
    expect(() => parseAlgorithm('x'.repeat(1000))).toThrow(/got "x{24}…"$/);
  });
});

describe.each([
  { what: 'digits', check: checkDigits, parse: parseDigits, code: 'invalid-digits', least: 1, most: 10 },
  { what: 'a period', check: checkPeriod, parse: parsePeriod, code: 'invalid-period', least: 1, most: MAX_PERIOD },
  {
    what: 'a counter',
    check: checkCounter,
    parse: parseCounter,
    code: 'invalid-counter',
    least: 0,
    most: Number.MAX_SAFE_INTEGER,
  },
])('$what', ({ check, parse, code, least, most }) => {
  it('takes the least and the most', () => {
    expect([check(least), check(most)]).toEqual([least, most]);
    expect([parse(`0${least}`), parse(` ${most} `)]).toEqual([least, most]);
  });

  it.each([least - 1, most + 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => check(value)).toThrow(expect.objectContaining({ code }));
  });

  it.each(['', '-1', '+1', '1.0', '1e0', '0x1', '1s', 'one', '1 2', '१'])('refuses the text "%s"', (text) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code }));
  });
});
