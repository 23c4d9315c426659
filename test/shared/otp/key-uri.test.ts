import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/app-error.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import { formatKeyUri, parseKeyUri } from '#shared/otp/key-uri.ts';
import { MAX_PERIOD } from '#shared/otp/parameters.ts';
import { judge, type UriRecord } from '#test/bench/uri.ts';
import { corpusPath, readJsonLines } from '#test/support/corpus.ts';
import { ACCEPTED_KEY_URIS, REFUSED_KEY_URIS, SECRET, SECRET_BASE32 } from '#test/vectors/key-uris.ts';

describe('parseKeyUri', () => {
  it.each(ACCEPTED_KEY_URIS)('reads $what', ({ uri, issuer, accountName, credential, warnings = [] }) => {
    expect(parseKeyUri(uri)).toEqual({ issuer, accountName, credential, warnings });
  });

  it.each(REFUSED_KEY_URIS)('refuses $what with $code', ({ uri, code }) => {
    expect(() => parseKeyUri(uri)).toThrow(expect.objectContaining({ code }));
  });

  it('never repeats the secret or the whole URI in a refusal', () => {
    for (const { uri } of REFUSED_KEY_URIS) {
      const message = messageOf(() => parseKeyUri(uri));

      expect(message).not.toMatch(/NZXXIID/);
      expect(message).not.toContain(uri.length > 10 ? uri : SECRET_BASE32);
    }
  });

  it('throws nothing but coded errors, whatever the text', () => {
    const pieces = fc.constantFrom(
      'otpauth://',
      'totp',
      'hotp',
      '/',
      '?',
      '&',
      '=',
      'secret',
      ':',
      '%',
      '%E4',
      '#',
      '+',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const error = errorOf(() => parseKeyUri(parts.join('')));
        return error === null || error instanceof AppError;
      }),
    );
  });

  it('answers within a moment on long and repetitive texts', () => {
    const started = performance.now();

    for (const part of ['%', '%41', '&', 'a:', ' ', '\u200b', '=', 'otpauth:']) {
      errorOf(() => parseKeyUri(`otpauth://totp/${part.repeat(100_000)}`));
      errorOf(() => parseKeyUri(`otpauth://totp/${part.repeat(Math.floor(4000 / part.length))}?secret=A`));
    }

    expect(performance.now() - started).toBeLessThan(1000);
  });

  const corpus = corpusPath('uris-dev.jsonl');
  it.skipIf(corpus === null)('reads or refuses every URI of the corpus as expected there', () => {
    const verdicts = readJsonLines<UriRecord>(corpus ?? '').map(judge);

    expect(verdicts.length).toBeGreaterThan(50);
    expect(verdicts.filter((verdict) => !verdict.ok)).toEqual([]);
  });
});

describe('formatKeyUri', () => {
  it('spells every parameter out', () => {
    const credential: OtpCredential = { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 6, period: 30 };

    const uri = formatKeyUri({ issuer: 'My Shop', accountName: 'ann@example.com', credential });

    expect(uri).toBe(
      `otpauth://totp/My%20Shop:ann%40example.com?secret=${SECRET_BASE32}&algorithm=SHA1&digits=6&period=30&issuer=My%20Shop`,
    );
  });

  it('is undone by parseKeyUri, for every kind of account and any names', () => {
    fc.assert(
      fc.property(name, name, credential, (issuer, accountName, kind) => {
        const account = { issuer, accountName, credential: kind };

        expect(parseKeyUri(formatKeyUri(account))).toEqual({ ...account, warnings: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps five digits of an issuer called Steam apart from Steam Guard', () => {
    const five: OtpCredential = { type: 'totp', secret: SECRET, algorithm: 'SHA1', digits: 5, period: 30 };

    expect(parseKeyUri(formatKeyUri({ issuer: 'Steam', accountName: '', credential: five })).credential).toEqual(five);
  });

  it('never throws, not even on a lone surrogate', () => {
    const credential: OtpCredential = { type: 'steam', secret: SECRET };

    expect(formatKeyUri({ issuer: '\ud800', accountName: '', credential })).toContain('%EF%BF%BD');
  });
});

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
  fc.constantFrom('', 'a:b', ':', 'Steam', 'null', '100%', '%41', 'a+b', 'x&y=z', '#?/', 'motp://x', '\u0000'),
);
const secret = fc.uint8Array({ minLength: 1, maxLength: 64 });
const algorithm = fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const);
const digits = fc.integer({ min: 1, max: 10 });
const pin = fc.stringMatching(/^[0-9]{4,16}$/);
const credential: fc.Arbitrary<OtpCredential> = fc.oneof(
  fc.record({
    type: fc.constant('totp' as const),
    secret,
    algorithm,
    digits,
    period: fc.oneof(fc.constant(30), fc.integer({ min: 1, max: MAX_PERIOD })),
  }),
  fc.record({ type: fc.constant('hotp' as const), secret, algorithm, digits, counter: fc.maxSafeNat() }),
  fc.record({ type: fc.constant('steam' as const), secret }),
  fc.record({ type: fc.constant('motp' as const), secret, pin }),
  fc.record({ type: fc.constant('yandex' as const), secret: fc.uint8Array({ minLength: 16, maxLength: 32 }), pin }),
);

function errorOf(action: () => unknown): unknown {
  try {
    action();
    return null;
  } catch (error) {
    return error;
  }
}

function messageOf(action: () => unknown): string {
  const error = errorOf(action);
  return error instanceof Error ? error.message : '';
}
