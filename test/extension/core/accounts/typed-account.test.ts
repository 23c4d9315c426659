import { describe, expect, it } from 'vitest';
import { readTypedAccount, type TypedAccount } from '#extension/core/accounts/typed-account.ts';
import { decodeBase32 } from '#shared/encoding/base32.ts';
import { decodeHex } from '#shared/encoding/hex.ts';

const typed: TypedAccount = {
  issuer: ' Example ',
  accountName: 'ada',
  secretBase32: 'gezd gnbv gy3t qojq gezd gnbv gy3t qojq',
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  site: '',
};

describe('readTypedAccount', () => {
  it('reads a secret in groups and either case, and trims names', () => {
    expect(readTypedAccount(typed)).toEqual({
      issuer: 'Example',
      accountName: 'ada',
      credential: {
        type: 'totp',
        secret: new TextEncoder().encode('12345678901234567890'),
        algorithm: 'SHA1',
        digits: 6,
        period: 30,
      },
      host: null,
    });
  });

  it.each([
    { site: 'Example.com', host: 'example.com' },
    { site: 'https://example.com/login?next=1', host: 'example.com' },
    { site: 'localhost:8787', host: 'localhost:8787' },
    { site: ' ', host: null },
  ])('takes $site for the site $host', ({ site, host }) => {
    expect(readTypedAccount({ ...typed, site })).toMatchObject({ host });
  });

  it.each([
    { field: 'secretBase32', value: '' },
    { field: 'secretBase32', value: 'not base32!' },
    { field: 'secretBase32', value: 'A' },
    { field: 'digits', value: 0 },
    { field: 'digits', value: 11 },
    { field: 'digits', value: 6.5 },
    { field: 'period', value: 0 },
    { field: 'site', value: 'not a host' },
    { field: 'site', value: 'javascript://x' },
  ])('names $field for $value, and repeats no secret', ({ field, value }) => {
    const problem = readTypedAccount({ ...typed, [field]: value });

    expect(problem).toMatchObject({ field });
    expect(JSON.stringify(problem)).not.toContain('not base32!');
  });

  const yandex = '6SB2 IKNM 6OBZ PAVB VTOH DKS4 FAAA AAAA DFUT QMBT RY';

  it.each([
    {
      kind: { type: 'hotp', counter: 7 },
      credential: { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 7 },
    },
    { kind: { type: 'hotp' }, credential: { type: 'hotp', counter: 0 } },
    { kind: { type: 'steam', digits: 99 }, credential: { type: 'steam' } },
    {
      kind: { type: 'motp', secretBase32: 'e3:15 2a-FE E62599C8', pin: ' 1234 ' },
      credential: { type: 'motp', secret: decodeHex('e3152afee62599c8'), pin: '1234' },
    },
    {
      kind: { type: 'yandex', secretBase32: yandex, pin: '5239', period: 0 },
      credential: { type: 'yandex', secret: decodeBase32(yandex), pin: '5239' },
    },
  ] as const)('reads $kind.type, and no field that it has no use for', ({ kind, credential }) => {
    expect(readTypedAccount({ ...typed, ...kind })).toMatchObject({ credential });
  });

  it.each([
    { kind: { type: 'hotp', counter: -1 }, field: 'counter', code: 'invalid-counter' },
    { kind: { type: 'hotp', counter: 1.5 }, field: 'counter', code: 'invalid-counter' },
    {
      kind: { type: 'motp', secretBase32: 'e3152afee62599c', pin: '1' },
      field: 'secretBase32',
      code: 'invalid-secret',
    },
    { kind: { type: 'motp', secretBase32: 'gezd gnbv', pin: '1' }, field: 'secretBase32', code: 'invalid-secret' },
    { kind: { type: 'motp', secretBase32: ' ', pin: '1' }, field: 'secretBase32', code: 'missing-secret' },
    { kind: { type: 'motp', secretBase32: 'e3152afee62599c8', pin: ' ' }, field: 'pin', code: 'missing-pin' },
    { kind: { type: 'yandex', secretBase32: yandex }, field: 'pin', code: 'missing-pin' },
    { kind: { type: 'yandex', secretBase32: 'GEZDGNBV', pin: '1' }, field: 'secretBase32', code: 'invalid-secret' },
    {
      kind: { type: 'yandex', secretBase32: yandex.replace('6SB2', '6SB3'), pin: '1' },
      field: 'secretBase32',
      code: 'invalid-secret',
    },
  ] as const)('refuses $field of $kind as $code', ({ kind, field, code }) => {
    expect(readTypedAccount({ ...typed, ...kind })).toMatchObject({ field, error: { code } });
  });
});
