/**
 * `npm run fuzz:import [-- runs [folder]]`: damaged variants of every sample, 100 000 each unless told. One JSON line a
 * sample; stops at the first that is neither a report nor a coded refusal.
 */

import { webcrypto } from 'node:crypto';
import { resolve } from 'node:path';
import { fuzz, seedsOf } from '#test/support/import-fuzzing.ts';

const runs = Number(process.argv[2] ?? 100_000);
const folder = resolve(process.argv[3] ?? 'test/vectors/imports');

// PBKDF2 is WebCrypto's, and the cost that a damaged file asks for is within the limits by then: only its time is
// saved here.
const { subtle } = webcrypto;
const derive = subtle.deriveBits.bind(subtle);
Reflect.set(subtle, 'deriveBits', (algorithm: webcrypto.Pbkdf2Params, key: webcrypto.CryptoKey, length: number) =>
  derive({ ...algorithm, iterations: 1 }, key, length),
);

for (const seed of seedsOf(folder)) {
  const { slowestMs, ...result } = await fuzz(seed, runs);
  console.log(JSON.stringify({ file: seed.file, ...result, slowestMs: Math.round(slowestMs) }));
}
if ('polluted' in {}) throw new Error('Object.prototype was changed');
