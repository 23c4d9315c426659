import { describe, expect, it } from 'vitest';
import { ConfigurationError, parseConfiguration } from '#server/configuration.ts';

const KEY_HEX = 'ab'.repeat(32);
const KEY_BASE64URL = Buffer.alloc(32, 7).toString('base64url');

const PRODUCTION = {
  NODE_ENV: 'production',
  TWOFOLD_KEYS: KEY_HEX,
  TWOFOLD_ORIGIN: 'https://a.example',
  SMTP_URL: 'smtp://mail.a.example',
};

function complaintsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.complaints;
    throw error;
  }
}

describe('parseConfiguration', () => {
  it('needs nothing on one’s own machine', () => {
    expect(parseConfiguration({})).toEqual({
      production: false,
      port: 8787,
      host: 'localhost',
      dataFolder: './data',
      databaseUrl: null,
      keys: null,
      origin: null,
      issuer: 'Twofold',
      signUpOpen: true,
      trustedProxies: [],
      smtpUrl: null,
      metricsToken: null,
      support: null,
      driftWindow: 1,
      sessionIdleMs: 3_600_000,
      sessionLifeMs: 86_400_000,
    });
  });

  it('reads keys in both spellings, newest first', () => {
    const { keys } = parseConfiguration({ TWOFOLD_KEYS: `${KEY_HEX}, ${KEY_BASE64URL}` });

    expect(keys?.map((key) => key[0])).toEqual([0xab, 7]);
  });

  it('takes an empty variable for an unset one', () => {
    expect(parseConfiguration({ PORT: '', TWOFOLD_ISSUER: ' ' })).toMatchObject({ port: 8787, issuer: 'Twofold' });
  });

  it.each([
    { name: 'PORT', value: '80a' },
    { name: 'PORT', value: '65536' },
    { name: 'PORT', value: '-1' },
    { name: 'TWOFOLD_KEYS', value: 'short' },
    { name: 'TWOFOLD_KEYS', value: `${KEY_HEX},` },
    { name: 'TWOFOLD_KEYS', value: KEY_HEX.slice(2) },
    { name: 'TWOFOLD_ORIGIN', value: 'example.com' },
    { name: 'TWOFOLD_ORIGIN', value: 'https://example.com/path' },
    { name: 'TWOFOLD_ORIGIN', value: 'ftp://example.com' },
    { name: 'TWOFOLD_ISSUER', value: 'a:b' },
    { name: 'TWOFOLD_SIGN_UP', value: 'maybe' },
    { name: 'TWOFOLD_DRIFT_WINDOW', value: '3' },
    { name: 'TWOFOLD_SESSION_HOURS', value: '0' },
    { name: 'DATABASE_URL', value: 'mysql://localhost/x' },
    { name: 'SMTP_URL', value: 'mail.example.com' },
    { name: 'TWOFOLD_METRICS_TOKEN', value: 'a'.repeat(31) },
    { name: 'TWOFOLD_METRICS_TOKEN', value: `${'a'.repeat(32)} b` },
    { name: 'TWOFOLD_TRUSTED_PROXIES', value: 'proxy.example.com' },
  ])('names $name when it says "$value"', ({ name, value }) => {
    const complaints = complaintsOf({ [name]: value });

    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(new RegExp(`^${name}: .+\\.$`));
  });

  it('never shows a key, not even a wrong one', () => {
    expect(complaintsOf({ TWOFOLD_KEYS: 'my-secret-key' }).join()).not.toContain('my-secret-key');
  });

  it('tells everything that is wrong at once', () => {
    expect(complaintsOf({ PORT: 'x', TWOFOLD_SIGN_UP: 'x' })).toHaveLength(2);
  });

  it('refuses in production what is only safe on one’s own machine', () => {
    const complaints = complaintsOf({ NODE_ENV: 'production' });

    expect(complaints.map((complaint) => complaint.split(':')[0])).toEqual([
      'TWOFOLD_KEYS',
      'TWOFOLD_ORIGIN',
      'SMTP_URL',
    ]);
    expect(complaintsOf({ ...PRODUCTION, TWOFOLD_ORIGIN: 'http://a.example' })).toEqual([
      'TWOFOLD_ORIGIN: expected https: in production.',
    ]);
    expect(complaintsOf({ ...PRODUCTION, SMTP_URL: '' })).toHaveLength(1);
  });

  it('sends no mail in production only where the operator says so', () => {
    expect(parseConfiguration({ ...PRODUCTION, SMTP_URL: 'off' }).smtpUrl).toBeNull();
    expect(parseConfiguration(PRODUCTION).smtpUrl).toBe('smtp://mail.a.example');
    expect(complaintsOf({ ...PRODUCTION, SMTP_URL: 'OFF' })).toHaveLength(1);
  });

  it('closes sign-up in production unless it is opened', () => {
    expect(parseConfiguration(PRODUCTION).signUpOpen).toBe(false);
    expect(parseConfiguration({ ...PRODUCTION, TWOFOLD_SIGN_UP: 'open' }).signUpOpen).toBe(true);
  });
});
