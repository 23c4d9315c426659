/**
 * Yandex Key. Like RFC 6238 with HMAC-SHA-256, but the key is a hash of PIN and secret, the truncation takes eight
 * bytes instead of four, and the value is written in eight letters.
 */

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { encodeUtf8 } from '../encoding/utf8.ts';
import type { YandexCredential } from './credential.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { timeStepAt } from './time-step.ts';
import { YANDEX_SECRET_BYTES } from './yandex-secret.ts';

const CODE_LENGTH = 8;
const LETTERS = 26n;

/** The eight-letter code at a moment given as Unix time in milliseconds. */
export function yandexAt({ secret, pin }: Pick<YandexCredential, 'secret' | 'pin'>, nowMs: number): string {
  const timeStep = timeStepAt(nowMs, DEFAULT_PARAMETERS);
  const digest = hmac(sha256, keyOf(secret, pin), counterBytes(timeStep));
  let value = truncate(digest);
  let code = '';
  while (code.length < CODE_LENGTH) {
    code = String.fromCharCode(97 + Number(value % LETTERS)) + code;
    value /= LETTERS;
  }
  return code;
}

/** One leading zero byte is dropped, as the app that made the format does. */
function keyOf(secret: Uint8Array, pin: string): Uint8Array {
  const key = sha256(new Uint8Array([...encodeUtf8(pin), ...secret.subarray(0, YANDEX_SECRET_BYTES)]));
  return key[0] === 0 ? key.subarray(1) : key;
}

function counterBytes(timeStep: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(timeStep));
  return bytes;
}

/** Dynamic truncation as RFC 4226 §5.3 has it, with 63 bits in place of 31. */
function truncate(digest: Uint8Array): bigint {
  const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength);
  const offset = view.getUint8(digest.length - 1) & 0xf;
  return view.getBigUint64(offset) & 0x7fff_ffff_ffff_ffffn;
}
