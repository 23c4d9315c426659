import { describe, expect, it } from 'vitest';
import {
  createCredential,
  createEntry,
  MAX_NAME_CHARACTERS,
  MAX_NOTE_CHARACTERS,
  otpTypeOf,
  secretOfBase32,
  secretOfBase64,
  secretOfHex,
  secretOfSignedBytes,
} from '#extension/core/import/entry.ts';
import { said } from '#extension/core/words/saying.ts';
import { ENGLISH } from '#extension/core/words/words.ts';

const secret = Uint8Array.of(1, 2, 3);

describe('createCredential', () => {
  it.each([undefined, null, ''])('takes %j for a value that the source left out', (absent) => {
    const credential = createCredential({ type: 'totp', secret, algorithm: absent, digits: absent, period: absent });

    expect(credential).toEqual({ type: 'totp', secret, algorithm: 'SHA1', digits: 6, period: 30 });
  });

  it.each([8, '8', ' 8 '])('reads %j digits', (digits) => {
    expect(createCredential({ type: 'totp', secret, digits })).toMatchObject({ digits: 8 });
  });

  it.each([
    { fields: { digits: 0 }, code: 'invalid-digits' },
    { fields: { digits: 11 }, code: 'invalid-digits' },
    { fields: { digits: 6.5 }, code: 'invalid-digits' },
    { fields: { digits: true }, code: 'invalid-digits' },
    { fields: { digits: [] }, code: 'invalid-digits' },
    { fields: { period: 0 }, code: 'invalid-period' },
    { fields: { period: -30 }, code: 'invalid-period' },
    { fields: { period: 'thirty' }, code: 'invalid-period' },
    { fields: { algorithm: 'MD5' }, code: 'unsupported-algorithm' },
    { fields: { algorithm: 7 }, code: 'unsupported-algorithm' },
    { fields: { secret: new Uint8Array(0) }, code: 'missing-secret' },
    { fields: { secret: new Uint8Array(2000) }, code: 'too-long' },
  ])('refuses $fields with $code and never guesses', ({ fields, code }) => {
    expect(() => createCredential({ type: 'totp', secret, ...fields })).toThrow(expect.objectContaining({ code }));
  });

  it.each([-1, 1.5, 2 ** 53, 'x'])('refuses the counter %j', (counter) => {
    expect(() => createCredential({ type: 'hotp', secret, counter })).toThrow(
      expect.objectContaining({ code: 'invalid-counter' }),
    );
  });

  it('knows that Steam has no parameters of its own', () => {
    expect(createCredential({ type: 'steam', secret, digits: 6, period: 60, algorithm: 'SHA512' })).toEqual({
      type: 'steam',
      secret,
    });
  });
});

describe('createCredential of a kind with a PIN', () => {
  const long = new Uint8Array(16).fill(1);

  it('takes it along', () => {
    expect(createCredential({ type: 'motp', secret, pin: 1234 })).toEqual({ type: 'motp', secret, pin: '1234' });
    expect(createCredential({ type: 'yandex', secret: long, pin: '1234' })).toMatchObject({ type: 'yandex' });
  });

  it('refuses to compute without one, and a Yandex secret too short to compute with', () => {
    expect(() => createCredential({ type: 'motp', secret })).toThrow(
      expect.objectContaining({ code: 'unsupported-type' }),
    );
    expect(() => createCredential({ type: 'yandex', secret, pin: '1' })).toThrow(
      expect.objectContaining({ code: 'invalid-secret' }),
    );
  });
});

describe('createEntry', () => {
  const credential = createCredential({ type: 'totp', secret });

  it('keeps names as they are written, but for the space around them', () => {
    const entry = createEntry({ issuer: ' <b>:é ', accountName: 7, credential });

    expect(entry).toMatchObject({ issuer: '<b>:é', accountName: '7', note: '', groups: [], state: 'live' });
  });

  it('takes the longest name and refuses one character more', () => {
    expect(createEntry({ issuer: 'x'.repeat(MAX_NAME_CHARACTERS), credential }).issuer).toHaveLength(
      MAX_NAME_CHARACTERS,
    );
    expect(() => createEntry({ issuer: 'x'.repeat(MAX_NAME_CHARACTERS + 1), credential })).toThrow(
      expect.objectContaining({ code: 'too-long' }),
    );
  });

  it('cuts an endless note and says so, rather than lose the account', () => {
    const entry = createEntry({ note: 'x'.repeat(MAX_NOTE_CHARACTERS + 1), credential });

    expect(entry.note).toHaveLength(MAX_NOTE_CHARACTERS);
    expect(entry.warnings.map((warning) => said(warning, ENGLISH))).toEqual(['The note is very long and was cut.']);
  });

  it('drops empty and repeated groups', () => {
    expect(createEntry({ groups: ['a', '', ' a ', 'b'], credential }).groups).toEqual(['a', 'b']);
  });
});

describe('secrets', () => {
  it('are read in every spelling of the sources', () => {
    const bytes = Uint8Array.of(0xde, 0xad, 0xbe, 0xef);

    expect(secretOfBase32('32w353y')).toEqual(bytes);
    expect(secretOfHex('DE AD be ef')).toEqual(bytes);
    expect(secretOfBase64('3q2+7w==')).toEqual(bytes);
    expect(secretOfSignedBytes([-34, -83, 190, -17])).toEqual(bytes);
  });

  it.each([undefined, null, '', '   '])('are missing when the source has %j', (value) => {
    expect(() => secretOfBase32(value)).toThrow(expect.objectContaining({ code: 'missing-secret' }));
  });

  it.each([
    () => secretOfBase32(123_456),
    () => secretOfBase32('not base32 0189!'),
    () => secretOfHex('abc'),
    () => secretOfBase64('a'),
    () => secretOfSignedBytes([1, 256]),
    () => secretOfSignedBytes('AAAA'),
  ])('are refused when they are not spelled so (%#)', (read) => {
    expect(read).toThrow(expect.objectContaining({ code: 'invalid-secret' }));
  });

  it('are in no message', () => {
    expect(() => secretOfBase32('SECRET0189')).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('SECRET0189') }),
    );
  });
});

describe('otpTypeOf', () => {
  it('reads any case and refuses what it does not know, members of every object too', () => {
    expect(otpTypeOf('TOTP', { totp: 'totp' })).toBe('totp');
    for (const name of ['push', 'constructor', '__proto__', null]) {
      expect(() => otpTypeOf(name, { totp: 'totp' })).toThrow(expect.objectContaining({ code: 'unsupported-type' }));
    }
  });
});
