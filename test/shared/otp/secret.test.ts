import { describe, expect, it } from 'vitest';
import { formatSecret, parseHexSecret, parseSecret } from '#shared/otp/secret.ts';
import { SECRET, SECRET_BASE32 } from '#test/vectors/key-uris.ts';

describe('parseSecret', () => {
  it.each([
    SECRET_BASE32,
    SECRET_BASE32.toLowerCase(),
    'NZXX IIDB EBZG KYLM EBZW KY3S MV2C CIJB',
    'nzxx-iidb-ebzg-kylm-ebzw-ky3s-mv2c-cijb',
    `\u00a0${SECRET_BASE32}==\n`,
  ])('reads "%s"', (text) => {
    expect(parseSecret(text)).toEqual(SECRET);
  });

  it('reads a secret of one byte, which is weak but has codes', () => {
    expect(parseSecret('AA')).toEqual(Uint8Array.of(0));
  });

  it.each(['', '  ', '\n'])('says that "%s" is missing', (text) => {
    expect(() => parseSecret(text)).toThrow(expect.objectContaining({ code: 'missing-secret' }));
  });

  it.each(['A', '====', '- -', 'NZXX1', 'NZXX0', 'NZXX8', 'МZXW6', 'NZ=XX', '3132333435363738393031'])(
    'refuses "%s" and does not repeat it',
    (text) => {
      expect(() => parseSecret(text)).toThrow(expect.objectContaining({ code: 'invalid-secret' }));
      expect(() => parseSecret(text)).not.toThrow(text.length > 3 ? text : 'never');
    },
  );
});

describe('formatSecret', () => {
  it.each([
    { bytes: SECRET, text: 'NZXX IIDB EBZG KYLM EBZW KY3S MV2C CIJB' },
    { bytes: Uint8Array.of(0), text: 'AA' },
    { bytes: new Uint8Array(3), text: 'AAAA A' },
    { bytes: new Uint8Array(), text: '' },
  ])('writes "$text"', ({ bytes, text }) => {
    expect(formatSecret(bytes)).toBe(text);
  });
});

describe('parseHexSecret', () => {
  it.each(['00ff10', '00 FF 10', ' 00:ff-10\n'])('reads "%s"', (text) => {
    expect(parseHexSecret(text)).toEqual(Uint8Array.of(0, 255, 16));
  });

  it.each([
    { text: '', code: 'missing-secret' },
    { text: ' :', code: 'missing-secret' },
    { text: '00ff1', code: 'invalid-secret' },
    { text: '00fg', code: 'invalid-secret' },
  ])('refuses "$text" as $code', ({ text, code }) => {
    expect(() => parseHexSecret(text)).toThrow(expect.objectContaining({ code }));
  });
});
