import { describe, expect, it } from 'vitest';
import { ACCOUNT_SCHEMA, formatAccount, parseAccount } from '#extension/core/accounts/account-json.ts';
import { anAccount, backupCodes, hotpCredential, steamCredential, totpCredential } from '#test/support/accounts.ts';

describe('parseAccount', () => {
  it.each([
    { kind: 'totp', credential: totpCredential({ digits: 8, period: 60, algorithm: 'SHA512' }) },
    { kind: 'hotp', credential: hotpCredential({ counter: 2 ** 53 - 1 }) },
    { kind: 'steam', credential: steamCredential() },
    { kind: 'motp', credential: { type: 'motp', secret: new Uint8Array([1, 2]), pin: '0042' } as const },
  ])('reads back a $kind account as formatAccount wrote it', ({ credential }) => {
    const account = anAccount({ credential, backupCodes: backupCodes('a-1'), groups: ['work'], note: 'ü' });

    expect(parseAccount(JSON.parse(JSON.stringify(formatAccount(account))))).toEqual(account);
  });

  it('keeps the place that was given by hand, and gives none to an account that has none', () => {
    const [placed, unplaced] = [anAccount({ sortKey: 'V3' }), anAccount()];

    expect(parseAccount(JSON.parse(JSON.stringify(formatAccount(placed))))).toEqual(placed);
    expect(parseAccount(JSON.parse(JSON.stringify(formatAccount(unplaced))))).not.toHaveProperty('sortKey');
  });

  it('refuses an account of a newer version', () => {
    const newer = { ...formatAccount(anAccount()), schema: ACCOUNT_SCHEMA + 1 };

    expect(() => parseAccount(newer)).toThrow(expect.objectContaining({ code: 'newer-version' }));
  });
});
