/**
 * Encryption at rest: AES-256-GCM under a key derived for each purpose (HKDF, RFC 5869). The additional data say where
 * a record belongs, so that a ciphertext moved to another account or record does not open.
 */

import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { decodeBase64url, encodeBase64url } from '#shared/encoding/base64url.ts';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import { encodeHex } from '#shared/encoding/hex.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { AuditPlace, Keyring, RandomSource, Sealed, SealedPlace } from '../ports.ts';

/** Length of a key of the keyring. */
export const KEY_BYTES = 32;

/** NIST SP 800-38D §8.2.2: a random nonce of 96 bits. */
const NONCE_BYTES = 12;
const KEY_ID_BYTES = 8;
/** As long as what it makes (RFC 2104 §3). */
const MAC_KEY_BYTES = 32;

/** A keyring that also tells which keys it has. */
export interface KeyringWithIds extends Keyring {
  /** Ids of its keys, newest first; the first one seals. */
  readonly keyIds: readonly [string, ...string[]];
}

/** What was sealed under a key that the keyring does not have, or was changed. */
export class CannotOpen extends Error {}

/**
 * @param keys - Each {@link KEY_BYTES} bytes, newest first. The first seals, every one opens.
 */
export async function createKeyring(
  keys: readonly [Uint8Array<ArrayBuffer>, ...Uint8Array<ArrayBuffer>[]],
  random: RandomSource,
): Promise<KeyringWithIds> {
  const [newest, ...older] = await Promise.all(keys.map(importKey));
  if (newest === undefined) throw new Error('a keyring needs a key');
  const byId = new Map([newest, ...older].map((key) => [key.id, key]));

  return {
    keyIds: [newest.id, ...older.map(({ id }) => id)],

    async seal(plaintext, place) {
      const nonce = random.bytes(NONCE_BYTES);
      const key = await newest.forPurpose(place.purpose);
      const parameters = { name: 'AES-GCM', iv: nonce, additionalData: additionalData(place, newest.id) };
      const ciphertext = new Uint8Array(await crypto.subtle.encrypt(parameters, key, new Uint8Array(plaintext)));
      const bytes = new Uint8Array([...nonce, ...ciphertext]);
      return { keyId: newest.id, ciphertext: encodeBase64url(bytes) };
    },

    async open({ keyId, ciphertext }: Sealed, place) {
      const owner = byId.get(keyId);
      if (owner === undefined) throw new CannotOpen(`a record is encrypted under the key ${keyId}, which is not here`);
      const bytes = decodeBase64url(ciphertext);
      const key = await owner.forPurpose(place.purpose);
      const parameters = {
        name: 'AES-GCM',
        iv: bytes.subarray(0, NONCE_BYTES),
        additionalData: additionalData(place, keyId),
      };
      try {
        return new Uint8Array(await crypto.subtle.decrypt(parameters, key, bytes.subarray(NONCE_BYTES)));
      } catch (cause) {
        throw new CannotOpen('a record does not open: it was changed or moved', { cause });
      }
    },

    async authenticate(end) {
      return { keyId: newest.id, code: await newest.authenticate(end) };
    },

    async isAuthentic({ keyId, code }, end) {
      const expected = await byId.get(keyId)?.authenticate(end);
      return expected !== undefined && isEqualConstantTime(encodeUtf8(expected), encodeUtf8(code));
    },
  };
}

interface ImportedKey {
  /** Derived from the key, so that nobody has to name keys. Tells nothing about it. */
  readonly id: string;
  forPurpose(purpose: SealedPlace['purpose']): Promise<CryptoKey>;
  /** HMAC-SHA-256, base64url. */
  authenticate(end: AuditPlace): Promise<string>;
}

async function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<ImportedKey> {
  if (bytes.length !== KEY_BYTES) throw new Error(`a key of the keyring has ${KEY_BYTES} bytes`);
  const master = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const id = encodeHex(new Uint8Array(await crypto.subtle.deriveBits(hkdf('key-id'), master, KEY_ID_BYTES * 8)));
  const derived = new Map<string, Promise<CryptoKey>>();
  const macKey = new Uint8Array(await crypto.subtle.deriveBits(hkdf('audit-end'), master, MAC_KEY_BYTES * 8));
  return {
    id,
    forPurpose(purpose) {
      const known = derived.get(purpose);
      if (known !== undefined) return known;
      const aes = { name: 'AES-GCM', length: 256 };
      const key = crypto.subtle.deriveKey(hkdf(purpose), master, aes, false, ['encrypt', 'decrypt']);
      derived.set(purpose, key);
      return key;
    },
    async authenticate({ accountId, sequence, hash }) {
      const message = encodeUtf8(JSON.stringify([accountId, sequence, hash]));
      // A hundred bytes: computed here in a fraction of the time that handing it to another thread takes.
      return encodeBase64url(hmac(sha256, macKey, message));
    },
  };
}

function hkdf(purpose: string): HkdfParams {
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encodeUtf8(`twofold/v1/${purpose}`) };
}

function additionalData({ purpose, accountId, recordId }: SealedPlace, keyId: string): Uint8Array<ArrayBuffer> {
  return encodeUtf8(JSON.stringify([purpose, accountId, recordId, keyId]));
}
