import { describe, expect, it } from 'vitest';
import { Authenticator, decodeBase32, totp } from './authenticator.ts';

// RFC 6238 appendix B, with the seeds of erratum 2866: 8 digits, period 30 s.
const SECRETS = {
  SHA1: Buffer.from('12345678901234567890'),
  SHA256: Buffer.from('12345678901234567890123456789012'),
  SHA512: Buffer.from('1234567890123456789012345678901234567890123456789012345678901234'),
};

describe('the authenticator of the checks', () => {
  it.each([
    { unixSeconds: 59, algorithm: 'SHA1', code: '94287082' },
    { unixSeconds: 59, algorithm: 'SHA256', code: '46119246' },
    { unixSeconds: 59, algorithm: 'SHA512', code: '90693936' },
    { unixSeconds: 20_000_000_000, algorithm: 'SHA1', code: '65353130' },
  ] as const)('gives $code at $unixSeconds s with $algorithm', ({ unixSeconds, algorithm, code }) => {
    const parameters = { algorithm, digits: 8, period: 30 };
    expect(totp(SECRETS[algorithm], Math.floor(unixSeconds / 30), parameters)).toBe(code);
  });

  it('reads base32', () => {
    expect(decodeBase32('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')).toEqual(SECRETS.SHA1);
  });

  it('hands out three codes without waiting, each of a step of its own', async () => {
    const parameters = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
    const authenticator = new Authenticator('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', parameters, () => 1_000_000_000_000);

    const codes = [await authenticator.freshCode(), await authenticator.freshCode(), await authenticator.freshCode()];

    expect(codes).toEqual([-1, 0, 1].map((offset) => authenticator.codeAt(offset)));
  });

  it('knows a code that is wrong for every step near now', () => {
    const parameters = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
    const authenticator = new Authenticator('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', parameters, () => 1_000_000_000_000);

    expect([-1, 0, 1].map((offset) => authenticator.codeAt(offset))).not.toContain(authenticator.wrongCode());
  });
});
