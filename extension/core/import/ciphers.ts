/** Opening what other programs sealed, by WebCrypto. A cipher that does not open is told apart by its reader. */

import { AppError, type ErrorCode } from '#shared/app-error.ts';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface SealedByGcm {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  /** With its tag of 16 bytes at the end. */
  readonly ciphertext: Uint8Array;
  readonly additionalData?: Uint8Array;
}

/** AES-GCM. `null` when the tag does not fit: another key, or changed bytes. */
export async function openGcm({ key, nonce, ciphertext, additionalData }: SealedByGcm): Promise<Bytes | null> {
  const algorithm = {
    name: 'AES-GCM',
    iv: new Uint8Array(nonce),
    ...(additionalData === undefined ? {} : { additionalData: new Uint8Array(additionalData) }),
  };
  return decryptOrNull(algorithm, key, ciphertext);
}

/** AES-CBC with PKCS #7 padding. `null` when the padding does not fit; without a MAC it may fit by chance. */
export async function openCbc(key: Uint8Array, iv: Uint8Array, ciphertext: Uint8Array): Promise<Bytes | null> {
  return decryptOrNull({ name: 'AES-CBC', iv: new Uint8Array(iv) }, key, ciphertext);
}

/** AES-CBC of whole blocks without padding, which can be opened by any key. */
export async function openCbcBlocks(key: Uint8Array, iv: Uint8Array, ciphertext: Uint8Array): Promise<Bytes> {
  const aesKey = await crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-CBC', false, ['encrypt', 'decrypt']);
  // WebCrypto insists on padding: a block that opens to nothing else is put behind.
  const last = ciphertext.length === 0 ? iv : ciphertext.subarray(-16);
  const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: new Uint8Array(last) }, aesKey, new Uint8Array());
  const padded = concat(ciphertext, new Uint8Array(padding));
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: new Uint8Array(iv) }, aesKey, padded));
}

/** The value, or the refusal of the file. */
export function openedOr<Value>(value: Value | null, code: ErrorCode): Value {
  if (value !== null) return value;
  throw new AppError(code, REFUSALS[code] ?? 'the file cannot be opened');
}

/** HMAC (RFC 2104) of a message. */
export async function hmac(
  hash: 'SHA-1' | 'SHA-256' | 'SHA-512',
  key: Uint8Array,
  message: Uint8Array,
): Promise<Bytes> {
  const hmacKey = await crypto.subtle.importKey('raw', new Uint8Array(key), { name: 'HMAC', hash }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', hmacKey, new Uint8Array(message)));
}

/** Whether a message bears this HMAC-SHA-256. */
export async function isAuthentic(key: Uint8Array, message: Uint8Array, mac: Uint8Array): Promise<boolean> {
  return isEqualConstantTime(await hmac('SHA-256', key, message), mac);
}

export async function digest(hash: 'SHA-1' | 'SHA-256' | 'SHA-512', bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest(hash, new Uint8Array(bytes)));
}

/** Bytes one after the other. */
export function concat(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

const REFUSALS: Partial<Record<ErrorCode, string>> = {
  'wrong-password': 'the password does not open this file',
  tampered: 'the password is right, but the file was damaged or changed afterwards',
};

async function decryptOrNull(
  algorithm: AesGcmParams | AesCbcParams,
  key: Uint8Array,
  ciphertext: Uint8Array,
): Promise<Bytes | null> {
  const aesKey = await crypto.subtle.importKey('raw', new Uint8Array(key), algorithm.name, false, ['decrypt']);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, aesKey, new Uint8Array(ciphertext)));
  } catch {
    // WebCrypto says OperationError for a wrong tag, wrong padding and a length that cannot be; all mean the same here.
    return null;
  }
}
