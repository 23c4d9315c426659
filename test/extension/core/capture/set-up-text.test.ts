import { describe, expect, it } from 'vitest';
import { findSetUpTexts, isSetUpText, setUpTextOf } from '#extension/core/capture/set-up-text.ts';

const URI = 'otpauth://totp/My%20Shop:ann?secret=NZXXIID&issuer=My%20Shop';

describe('setUpTextOf', () => {
  it.each([
    { what: 'a key URI', value: URI },
    { what: 'one with space around', value: `\n ${URI} ` },
    {
      what: 'the address of a drawn picture',
      value: `https://qr.example/draw?size=200&data=${encodeURIComponent(URI)}&x=1`,
    },
    { what: 'a link that hands it on', value: `https://site.example/add#uri=${encodeURIComponent(URI)}` },
  ])('takes it from $what', ({ value }) => {
    expect(setUpTextOf(value)).toEqual([URI]);
  });

  it.each([
    { what: 'other text', value: 'Scan this' },
    { what: 'an address that only names the scheme', value: 'https://site.example/otpauth://' },
    {
      what: 'an address whose parameter begins otherwise',
      value: `https://site.example/?u=x${encodeURIComponent(URI)}`,
    },
    { what: 'nothing', value: '' },
  ])('finds none in $what', ({ value }) => {
    expect(setUpTextOf(value)).toEqual([]);
  });

  it('leaves a stray percent sign to the parser', () => {
    expect(setUpTextOf('https://x/?d=otpauth%3A%2F%2Ftotp%2F100%?secret')).toEqual(['otpauth://totp/100%?secret']);
  });
});

describe('findSetUpTexts', () => {
  it('finds each once, without the punctuation behind it', () => {
    expect(findSetUpTexts(`Use ${URI}, or (${URI}).`)).toEqual([URI]);
  });
});

describe('isSetUpText', () => {
  it.each(['otpauth://x', ' OTPAUTH-migration://x', 'apple-otpauth:x'])('takes %s', (text) => {
    expect(isSetUpText(text)).toBe(true);
  });

  it.each(['', 'otpauth', 'xotpauth://x', 'https://otpauth://'])('leaves %s', (text) => {
    expect(isSetUpText(text)).toBe(false);
  });
});
