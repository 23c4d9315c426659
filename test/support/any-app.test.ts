import { describe, expect, it } from 'vitest';
import { independentTotp } from './any-app.ts';

describe('independentTotp', () => {
  // RFC 6238 appendix B, SHA-1, eight digits. Secret: ASCII "12345678901234567890".
  it.each([
    { unixSeconds: 59, code: '94287082' },
    { unixSeconds: 1_111_111_109, code: '07081804' },
    { unixSeconds: 20_000_000_000, code: '65353130' },
  ])('gives $code at $unixSeconds s', ({ unixSeconds, code }) => {
    const keyUri = 'otpauth://totp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=8';

    expect(independentTotp(keyUri, Math.floor(unixSeconds / 30))).toBe(code);
  });
});
