/** Authenticated encryption (AES-256-GCM, NIST SP 800-38D) of everything the vault keeps. */

import { decodeUtf8, encodeUtf8 } from '#shared/encoding/utf8.ts';
import { FORMAT_VERSION } from './stored.ts';

/** 96 bits, fresh and random for each sealing. 2^32 sealings under one key stay below a 2^-32 chance of a repeat. */
export const NONCE_BYTES = 12;

/** 128 bits at the end of each sealed text. */
export const TAG_BYTES = 16;

/** Plaintext is filled up with spaces to a multiple of this, so that a length does not tell an issuer. */
const PADDING_BYTES = 128;

/** What a ciphertext is about. Any other context, and it does not open. */
export type Context = readonly [purpose: string, ...details: (string | number)[]];

/** How to seal: which key, what about, and a nonce of {@link NONCE_BYTES} random bytes never used before. */
export interface Sealing {
  readonly key: CryptoKey;
  readonly context: Context;
  readonly nonce: Uint8Array<ArrayBuffer>;
}

/** `nonce ‖ ciphertext ‖ tag`. */
export async function seal(
  plaintext: Uint8Array<ArrayBuffer>,
  { key, context, nonce }: Sealing,
): Promise<Uint8Array<ArrayBuffer>> {
  if (nonce.length !== NONCE_BYTES) throw new Error(`expected a nonce of ${NONCE_BYTES} bytes`);
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: associatedData(context) };
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plaintext));
  const sealed = new Uint8Array(NONCE_BYTES + ciphertext.length);
  sealed.set(nonce);
  sealed.set(ciphertext, NONCE_BYTES);
  return sealed;
}

/** The plaintext, or `null` when it was sealed by another key, about something else, or was changed since. */
export async function open(
  sealed: Uint8Array<ArrayBuffer>,
  { key, context }: Omit<Sealing, 'nonce'>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const iv = sealed.subarray(0, NONCE_BYTES);
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: associatedData(context) };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.subarray(NONCE_BYTES)));
  } catch {
    // WebCrypto tells a failed authentication by an OperationError without details; "no" is the answer.
    return null;
  }
}

/** Seals a JSON value, its text filled up with spaces. */
export async function sealJson(value: unknown, sealing: Sealing): Promise<Uint8Array<ArrayBuffer>> {
  const text = encodeUtf8(JSON.stringify(value));
  const padded = new Uint8Array(Math.ceil(text.length / PADDING_BYTES) * PADDING_BYTES).fill(0x20);
  padded.set(text);
  return seal(padded, sealing);
}

/** The JSON value, or `null` as {@link open} has it. What is authentic was written by {@link sealJson}. */
export async function openJson(sealed: Uint8Array<ArrayBuffer>, opening: Omit<Sealing, 'nonce'>): Promise<unknown> {
  const plaintext = await open(sealed, opening);
  return plaintext && JSON.parse(decodeUtf8(plaintext));
}

/** The last bytes of a sealed text, which stand for all of it: one changed bit, and the tag would be another. */
export function tagOf(sealed: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return sealed.slice(-TAG_BYTES);
}

/** A JSON array without spaces, in UTF-8. JSON keeps the parts apart whatever they hold. */
function associatedData(context: Context): Uint8Array<ArrayBuffer> {
  return encodeUtf8(JSON.stringify(['twofold', FORMAT_VERSION, ...context]));
}
