import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBase32 } from '#shared/encoding/base32.ts';
import { decodeHex } from '#shared/encoding/hex.ts';
import { codeAt, hotpAt, steamAt, totpAt, totpAtStep } from '#shared/otp/code.ts';
import { type OtpCredential, periodOf } from '#shared/otp/credential.ts';
import { motpAt } from '#shared/otp/motp.ts';
import type { Algorithm } from '#shared/otp/parameters.ts';
import { yandexAt } from '#shared/otp/yandex.ts';
import { corpusPath } from '#test/support/corpus.ts';
import { RFC_4226_CODES, RFC_4226_SECRET } from '#test/vectors/rfc4226.ts';
import { RFC_6238_CODES, RFC_6238_SECRETS } from '#test/vectors/rfc6238.ts';

const SECRET = new TextEncoder().encode('not a real secret!!!');

describe('hotpAt', () => {
  it.each(RFC_4226_CODES)('gives $code for counter $counter (RFC 4226 appendix D)', ({ counter, code }) => {
    expect(hotpAt({ secret: RFC_4226_SECRET, algorithm: 'SHA1', digits: 6 }, counter)).toBe(code);
  });

  // The same secret; computed with node:crypto by hand, because the RFC stops at 9.
  it.each([
    { counter: 2 ** 31, code: '197202' },
    { counter: 2 ** 32, code: '999456' },
    { counter: 2 ** 32 + 1, code: '108930' },
    { counter: Number.MAX_SAFE_INTEGER, code: '891307' },
  ])('uses the high word too: $code for counter $counter', ({ counter, code }) => {
    expect(hotpAt({ secret: RFC_4226_SECRET, algorithm: 'SHA1', digits: 6 }, counter)).toBe(code);
  });

  it.each([1, 2, 5, 9, 10])('pads to %i digits with zeros', (digits) => {
    const code = hotpAt({ secret: RFC_4226_SECRET, algorithm: 'SHA1', digits }, 7);

    // RFC 4226 appendix D: the truncated value of counter 7 is 82162583.
    expect(code).toBe('0082162583'.slice(-digits));
  });

  it('reads the bytes of a view into a larger buffer, and no others', () => {
    const large = Uint8Array.of(1, 2, ...RFC_4226_SECRET, 3);

    expect(hotpAt({ secret: large.subarray(2, 22), algorithm: 'SHA1', digits: 6 }, 0)).toBe('755224');
  });
});

describe('totpAt', () => {
  it.each(RFC_6238_CODES)('gives $code at $unixSeconds s with $algorithm (RFC 6238 appendix B)', (row) => {
    const { unixSeconds, algorithm, code } = row;

    expect(totpAt({ secret: RFC_6238_SECRETS[algorithm], algorithm, digits: 8, period: 30 }, unixSeconds * 1000)).toBe(
      code,
    );
  });

  it('would give other codes with the 20-byte seed that the RFC names (erratum 2866)', () => {
    const wrong = (algorithm: Algorithm) =>
      totpAt({ secret: RFC_6238_SECRETS.SHA1, algorithm, digits: 8, period: 30 }, 59_000);

    expect([wrong('SHA256'), wrong('SHA512')]).toEqual(['32247374', '69342147']);
  });

  it('holds a code for the whole step and not a millisecond longer', () => {
    const credential = { secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 } as const;

    expect(totpAt(credential, 59_999)).toBe(totpAtStep(credential, 1));
    expect(totpAt(credential, 60_000)).toBe(totpAtStep(credential, 2));
    expect(totpAtStep(credential, 1)).not.toBe(totpAtStep(credential, 2));
  });
});

describe('steamAt', () => {
  it('writes the 31-bit value in base 26, least significant character first', () => {
    // RFC 4226 appendix D: the truncated value of counter 1 is 1094287082.
    const alphabet = '23456789BCDFGHJKMNPQRTVWXY';
    const expected = [0, 1, 2, 3, 4].map((place) => alphabet[Math.floor(1_094_287_082 / 26 ** place) % 26]).join('');

    expect(steamAt({ secret: RFC_4226_SECRET }, 30_000)).toBe(expected);
  });
});

describe('motpAt', () => {
  it('is the beginning of MD5 over step, secret and PIN', () => {
    const digest = createHash('md5')
      .update('16589229' + '00ff10' + '1234')
      .digest('hex');

    expect(motpAt({ secret: decodeHex('00ff10'), pin: '1234' }, 165_892_298_000)).toBe(digest.slice(0, 6));
  });

  it('changes every ten seconds and with the PIN', () => {
    const at = (pin: string, nowMs: number) => motpAt({ secret: SECRET, pin }, nowMs);

    expect(at('1234', 9_999)).toBe(at('1234', 0));
    expect(at('1234', 10_000)).not.toBe(at('1234', 0));
    expect(at('1235', 0)).not.toBe(at('1234', 0));
  });
});

describe('yandexAt', () => {
  it.each([0, 30_000, 1_700_000_000_000])('agrees with the same recipe over node:crypto at %i ms', (nowMs) => {
    expect(yandexAt({ secret: SECRET, pin: '7586' }, nowMs)).toBe(yandexByHand(SECRET, '7586', nowMs));
  });

  it('agrees where the key begins with a zero byte, which is dropped', () => {
    const pin = pinWithZeroKey();

    expect(yandexAt({ secret: SECRET, pin }, 0)).toBe(yandexByHand(SECRET, pin, 0));
  });

  it('reads sixteen bytes of the secret and ignores the checksum after them', () => {
    const at = (secret: Uint8Array) => yandexAt({ secret, pin: '0000' }, 0);

    expect(at(SECRET)).toBe(at(SECRET.slice(0, 16)));
  });
});

describe('codeAt', () => {
  const own = { secret: SECRET, algorithm: 'SHA1', digits: 6 } as const;
  const nowMs = 1_700_000_000_000;

  it.each<{ credential: OtpCredential; code: string; period: number | null }>([
    { credential: { type: 'totp', ...own, period: 60 }, code: totpAt({ ...own, period: 60 }, nowMs), period: 60 },
    { credential: { type: 'hotp', ...own, counter: 3 }, code: hotpAt(own, 3), period: null },
    { credential: { type: 'steam', secret: SECRET }, code: steamAt(own, nowMs), period: 30 },
    { credential: { type: 'motp', secret: SECRET, pin: '1' }, code: motpAt({ ...own, pin: '1' }, nowMs), period: 10 },
    {
      credential: { type: 'yandex', secret: SECRET, pin: '1' },
      code: yandexAt({ ...own, pin: '1' }, nowMs),
      period: 30,
    },
  ])('computes $credential.type and knows how long it lives', ({ credential, code, period }) => {
    expect(codeAt(credential, nowMs)).toBe(code);
    expect(periodOf(credential)).toBe(period);
  });
});

interface CorpusVectors {
  publishedCodes: {
    secret: string;
    type: 'totp' | 'steam';
    algorithm: Algorithm;
    digits: number;
    period: number;
    time: number;
    code: string;
  }[];
  motp: { vectors: { time: number; pin: string; secretHex: string; code: string }[] };
  yandex: { vectors: { time: number; pin: string; secret: string; code: string }[] };
}

const corpus = corpusPath('rfc-vectors.json');
describe.skipIf(corpus === null)('codes published by other projects', () => {
  const vectors: CorpusVectors =
    corpus === null
      ? { publishedCodes: [], motp: { vectors: [] }, yandex: { vectors: [] } }
      : JSON.parse(readFileSync(corpus, 'utf8'));

  it.each(vectors.publishedCodes)('$type $algorithm $digits $period at $time: $code', (row) => {
    const credential = { ...row, secret: decodeBase32(row.secret) };

    expect(codeAt(credential, row.time * 1000)).toBe(row.code);
  });

  it.each(vectors.motp.vectors)('mOTP at $time: $code', ({ secretHex, pin, time, code }) => {
    expect(motpAt({ secret: decodeHex(secretHex), pin }, time * 1000)).toBe(code);
  });

  it.each(vectors.yandex.vectors)('Yandex at $time: $code', ({ secret, pin, time, code }) => {
    expect(yandexAt({ secret: decodeBase32(secret), pin }, time * 1000)).toBe(code);
  });
});

/** The recipe once more, over another implementation and with strings in place of numbers. */
function yandexByHand(secret: Uint8Array, pin: string, nowMs: number): string {
  const hashed = keyByHand(secret, pin);
  const key = hashed[0] === 0 ? hashed.subarray(1) : hashed;
  const counter = Buffer.alloc(8);
  counter.writeUInt32BE(Math.floor(nowMs / 30_000), 4);
  const digest = createHmac('sha256', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) % 16;
  const value = BigInt.asUintN(63, BigInt(`0x${digest.subarray(offset, offset + 8).toString('hex')}`));
  const inBase26 = (value % 26n ** 8n).toString(26).padStart(8, '0');
  return inBase26.replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'.charAt(Number.parseInt(digit, 26)));
}

function keyByHand(secret: Uint8Array, pin: string): Buffer {
  return createHash('sha256').update(pin).update(secret.slice(0, 16)).digest();
}

function pinWithZeroKey(): string {
  const pins = Array.from({ length: 10_000 }, (_, number) => `${number}`);
  return pins.find((pin) => keyByHand(SECRET, pin)[0] === 0) ?? '';
}
