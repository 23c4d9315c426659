import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase32, encodeBase32 } from '#shared/encoding/base32.ts';
import { decodeBase64, decodeBase64url, encodeBase64, encodeBase64url } from '#shared/encoding/base64url.ts';
import { decodeHex, encodeHex } from '#shared/encoding/hex.ts';
import { decodeUtf8, encodeUtf8 } from '#shared/encoding/utf8.ts';
import { RFC_4648 } from '#test/vectors/rfc4648.ts';

describe('RFC 4648 §10', () => {
  it.each(RFC_4648)('writes and reads "$text"', ({ text, base32, base64, hex }) => {
    const bytes = encodeUtf8(text);

    expect(encodeBase32(bytes)).toBe(base32.replaceAll('=', ''));
    expect(decodeBase32(base32)).toEqual(bytes);
    expect(encodeBase64(bytes)).toBe(base64);
    expect(decodeBase64(base64)).toEqual(bytes);
    expect(encodeHex(bytes)).toBe(hex);
    expect(decodeHex(hex.toUpperCase())).toEqual(bytes);
  });
});

describe('decodeBase32', () => {
  it.each([
    { text: 'mzxw6ytboi', hex: '666f6f626172' },
    { text: 'MZXW 6YTB OI', hex: '666f6f626172' },
    { text: 'MZXW-6YTB‐OI', hex: '666f6f626172' },
    { text: ' mzxw6ytboi====== ', hex: '666f6f626172' },
    { text: 'MZXW6YTBOI=', hex: '666f6f626172' },
    { text: 'MZXW6YTBOJ', hex: '666f6f626172' },
    { text: 'ABC', hex: '00' },
  ])('forgives "$text"', ({ text, hex }) => {
    expect(encodeHex(decodeBase32(text))).toBe(hex);
  });

  it.each(['A', 'MZXW1', 'MZXW0', 'MZXW8', 'MZXW9', 'МZXW6', 'MZ=XW6', 'MZXſ', 'MZXı', 'MZ.XW', '\u200bMZXW'])(
    'refuses "%s"',
    (text) => {
      expect(() => decodeBase32(text)).toThrow(expect.objectContaining({ code: 'malformed-base32' }));
    },
  );

  it('undoes encodeBase32', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => same(decodeBase32(encodeBase32(bytes)), bytes)));
  });
});

describe('decodeBase64', () => {
  it.each([
    { text: 'Zm9v\nYmFy', hex: '666f6f626172' },
    { text: '-_8', hex: 'fbff' },
    { text: '+/8=', hex: 'fbff' },
  ])('reads "$text"', ({ text, hex }) => {
    expect(encodeHex(decodeBase64(text))).toBe(hex);
  });

  it.each(['Z', 'Zm9vY', 'Zm9v!', 'Zm=v', 'é'])('refuses "%s"', (text) => {
    expect(() => decodeBase64(text)).toThrow(expect.objectContaining({ code: 'malformed-base64' }));
  });

  it('undoes both encoders, past the chunk that they work in', () => {
    const long = new Uint8Array(100_000).map((_, index) => index);

    expect(same(decodeBase64(encodeBase64(long)), long)).toBe(true);
    fc.assert(fc.property(fc.uint8Array(), (bytes) => same(decodeBase64url(encodeBase64url(bytes)), bytes)));
  });

  it('writes base64url without padding and without the two characters that URLs mind', () => {
    expect(encodeBase64url(Uint8Array.of(0xfb, 0xff))).toBe('-_8');
  });
});

describe('decodeHex', () => {
  it.each(['0', '0g', ' 00', '0x00', '00 '])('refuses "%s"', (text) => {
    expect(() => decodeHex(text)).toThrow(expect.objectContaining({ code: 'malformed-hex' }));
  });

  it('undoes encodeHex', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => same(decodeHex(encodeHex(bytes)), bytes)));
  });
});

describe('decodeUtf8', () => {
  it('drops a byte order mark', () => {
    expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
  });

  it.each([[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0x80]])('refuses bytes that are not UTF-8', (...bytes) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ code: 'malformed-text' }));
  });
});

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
