import { describe, expect, it } from 'vitest';
import { calibrateKdf, encodePassphrase, isKdfAcceptable, KDF_FLOOR } from '#extension/core/vault/passphrase.ts';

describe('calibrateKdf', () => {
  it.each([
    { floorMs: 500, passes: 3 },
    { floorMs: 2_000, passes: 3 },
    { floorMs: 250, passes: 6 },
    { floorMs: 1, passes: 12 },
    { floorMs: 0, passes: 12 },
  ])('takes $passes passes where the floor took $floorMs ms', ({ floorMs, passes }) => {
    expect(calibrateKdf(floorMs)).toEqual({ ...KDF_FLOOR, passes });
  });
});

describe('isKdfAcceptable', () => {
  it.each([
    { memoryKiB: 65_536, passes: 3, parallelism: 1, acceptable: true },
    { memoryKiB: 65_535, passes: 3, parallelism: 1, acceptable: false },
    { memoryKiB: 65_536, passes: 2, parallelism: 1, acceptable: false },
    { memoryKiB: 65_536, passes: 3, parallelism: 0, acceptable: false },
    { memoryKiB: 1_048_577, passes: 3, parallelism: 1, acceptable: false },
    { memoryKiB: 65_536, passes: 65, parallelism: 1, acceptable: false },
    { memoryKiB: Number.NaN, passes: 3, parallelism: 1, acceptable: false },
  ])('answers $acceptable for $memoryKiB KiB, $passes passes, $parallelism lanes', ({ acceptable, ...parameters }) => {
    expect(isKdfAcceptable(parameters)).toBe(acceptable);
  });
});

describe('encodePassphrase', () => {
  it('reads the same passphrase from any keyboard', () => {
    expect(encodePassphrase('cafe\u0301 ﬁn')).toEqual(encodePassphrase('caf\u00e9 fin'));
  });

  it('keeps case and spaces apart', () => {
    expect(encodePassphrase('a b')).not.toEqual(encodePassphrase('a  b'));
    expect(encodePassphrase('A')).not.toEqual(encodePassphrase('a'));
  });
});
