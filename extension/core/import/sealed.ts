/** The parts of sealed files: encoded text in JSON, and JSON inside of ciphertext. */

import { AppError, type ErrorCode } from '#shared/app-error.ts';
import { decodeUtf8 } from '#shared/encoding/utf8.ts';
import { member } from './json.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes of an encoded text member. @throws AppError `malformed` when it is missing or not so encoded */
export function decodedAt(value: unknown, decode: (text: string) => Bytes, ...path: readonly string[]): Bytes {
  const text = member(value, ...path);
  if (typeof text !== 'string') throw new AppError('malformed', `the file lacks ${path.join('.')}`);
  return decodedText(text, decode, path.join('.'));
}

/** Bytes of an encoded text. @throws AppError `malformed` when it is not so encoded */
export function decodedText(text: string, decode: (text: string) => Bytes, what: string): Bytes {
  try {
    return decode(text);
  } catch (cause) {
    throw new AppError('malformed', `the ${what} of the file is damaged`, { cause });
  }
}

/**
 * JSON that was inside of ciphertext.
 *
 * @param code - What it means when it is none: `wrong-password` where nothing authenticates the ciphertext.
 */
export function parseDecryptedJson(bytes: Uint8Array, code: ErrorCode): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes));
  } catch (cause) {
    const message = code === 'wrong-password' ? 'the password does not open this file' : 'the content is no JSON';
    throw new AppError(code, message, { cause });
  }
}
