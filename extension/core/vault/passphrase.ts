/** Stretching a passphrase: argon2id (RFC 9106) with a floor below which no vault of ours goes. */

import { encodeUtf8 } from '#shared/encoding/utf8.ts';

export interface KdfParameters {
  /** KiB. */
  readonly memoryKiB: number;
  readonly passes: number;
  readonly parallelism: number;
}

const KDF_NUMBERS = ['memoryKiB', 'passes', 'parallelism'] as const;

/** RFC 9106 §4, the second recommended option: 64 MiB and three passes; one lane, as wasm has one thread. */
export const KDF_FLOOR: KdfParameters = { memoryKiB: 64 * 1024, passes: 3, parallelism: 1 };

/** More than this is not ours, and would only freeze the browser. */
const KDF_CEILING: KdfParameters = { memoryKiB: 1024 * 1024, passes: 64, parallelism: 4 };

/** How long a person is asked to wait at each unlock: half a second. */
const TARGET_MS = 500;

/** No more than this, so that a vault made on a fast machine still opens on a slow one. */
const MAXIMUM_PASSES = 12;

export const KDF_SALT_BYTES = 16;

/** Bytes that argon2id gives. */
export const KDF_OUTPUT_BYTES = 32;

/** argon2id of the given salt and parameters: {@link KDF_OUTPUT_BYTES} bytes. */
export type Argon2id = (
  passphrase: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
  parameters: KdfParameters,
) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Bytes of a passphrase as typed: NFKC (as NIST SP 800-63B, Memorized Secret Verifiers, asks), so that the same
 * passphrase from another keyboard is the same.
 */
export function encodePassphrase(passphrase: string): Uint8Array<ArrayBuffer> {
  return encodeUtf8(passphrase.normalize('NFKC'));
}

/**
 * Parameters for a new slot that take about half a second here.
 *
 * @param floorMs - Milliseconds that the floor took on this machine.
 * @param floor - An organisation may have a higher one.
 */
export function calibrateKdf(floorMs: number, floor: KdfParameters = KDF_FLOOR): KdfParameters {
  const passes = Math.floor((floor.passes * TARGET_MS) / Math.max(floorMs, 1));
  return { ...floor, passes: Math.max(Math.min(passes, MAXIMUM_PASSES), floor.passes) };
}

/** Whether a passphrase is stretched by as much as a floor asks for, in each of its numbers. */
export function isKdfAtLeast(parameters: KdfParameters, floor: KdfParameters): boolean {
  return KDF_NUMBERS.every((name) => parameters[name] >= floor[name]);
}

/** Whether parameters from disk are ones that we would write: neither weak nor made to freeze the browser. */
export function isKdfAcceptable(parameters: KdfParameters): boolean {
  return isKdfAtLeast(parameters, KDF_FLOOR) && isKdfAtLeast(KDF_CEILING, parameters);
}
