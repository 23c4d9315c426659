import { describe, expect, it } from 'vitest';
import { readTypedAccount, type TypedAccount } from '#extension/core/accounts/typed-account.ts';

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
});
