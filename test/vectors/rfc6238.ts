/**
 * RFC 6238 appendix B: TOTP values with eight digits and 30 s. The text names one seed of 20 bytes; as erratum 2866
 * says, the published SHA-256 and SHA-512 values need seeds of 32 and 64 bytes, the same digits repeated.
 */

import type { Algorithm } from '#shared/otp/parameters.ts';

const DIGITS = '1234567890'.repeat(7);

export const RFC_6238_SECRETS: Readonly<Record<Algorithm, Uint8Array>> = {
  SHA1: new TextEncoder().encode(DIGITS.slice(0, 20)),
  SHA256: new TextEncoder().encode(DIGITS.slice(0, 32)),
  SHA512: new TextEncoder().encode(DIGITS.slice(0, 64)),
};

const TABLE = [
  { unixSeconds: 59, SHA1: '94287082', SHA256: '46119246', SHA512: '90693936' },
  { unixSeconds: 1_111_111_109, SHA1: '07081804', SHA256: '68084774', SHA512: '25091201' },
  { unixSeconds: 1_111_111_111, SHA1: '14050471', SHA256: '67062674', SHA512: '99943326' },
  { unixSeconds: 1_234_567_890, SHA1: '89005924', SHA256: '91819424', SHA512: '93441116' },
  { unixSeconds: 2_000_000_000, SHA1: '69279037', SHA256: '90698825', SHA512: '38618901' },
  { unixSeconds: 20_000_000_000, SHA1: '65353130', SHA256: '77737706', SHA512: '47863826' },
] as const;

export const RFC_6238_CODES: readonly { unixSeconds: number; algorithm: Algorithm; code: string }[] = TABLE.flatMap(
  ({ unixSeconds, ...codes }) =>
    (['SHA1', 'SHA256', 'SHA512'] as const).map((algorithm) => ({ unixSeconds, algorithm, code: codes[algorithm] })),
);
