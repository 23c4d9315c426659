/**
 * Databases encrypted by SQLCipher 3 (https://www.zetetic.net/sqlcipher/design/): each page sealed apart with AES-CBC
 * and HMAC-SHA-1. The file begins with a salt and bears no mark at all.
 */

import { AppError } from '#shared/app-error.ts';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { concat, hmac, openCbcBlocks } from '../ciphers.ts';
import type { ReadContext } from '../import-format.ts';
import { deriveKey, derivePbkdf2, type KeyDerivation } from '../key-derivation.ts';
import { SQLITE_MAGIC } from './sqlite.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What version 3 uses unless told otherwise. */
export const SQLCIPHER_PAGE_BYTES = 1024;
const SALT_BYTES = 16;
const IV_BYTES = 16;
const MAC_BYTES = 20;
/** The initialisation vector, the MAC, and what fills them up to whole blocks. */
const RESERVED_BYTES = 48;
const MAC_SALT_MASK = 0x3a;
/** Where a database says how many pages it has. */
const PAGE_COUNT_OFFSET = 28;

/** How the key of a file comes of its password. */
export function sqlcipherDerivation(bytes: Uint8Array): KeyDerivation {
  return { kind: 'pbkdf2', hash: 'SHA-1', salt: bytes.subarray(0, SALT_BYTES), iterations: 64_000, length: 32 };
}

/**
 * The database as it was before it was encrypted, its pages with their reserved bytes.
 *
 * @throws AppError `wrong-password` when the first page does not open, `tampered` when a later one does not,
 *   `malformed` when pages are missing.
 */
export async function openSqlcipher(bytes: Bytes, context: ReadContext): Promise<Bytes> {
  const salt = bytes.subarray(0, SALT_BYTES);
  const key = await deriveKey(sqlcipherDerivation(bytes), context.password ?? '', context);
  const macSalt = salt.map((byte) => byte ^ MAC_SALT_MASK);
  const macKey = await derivePbkdf2(key, { hash: 'SHA-1', salt: macSalt, iterations: 2, length: 32 });

  const database = new Uint8Array(bytes.length - (bytes.length % SQLCIPHER_PAGE_BYTES));
  for (let start = 0; start < database.length; start += SQLCIPHER_PAGE_BYTES) {
    const number = start / SQLCIPHER_PAGE_BYTES + 1;
    // The salt stands where the first page has the mark of a database, which is not encrypted.
    const skipped = number === 1 ? SALT_BYTES : 0;
    const page = bytes.subarray(start + skipped, start + SQLCIPHER_PAGE_BYTES);
    const plain = await openPage(page, { key, macKey, number });
    if (plain === null) throw refusal(number);
    database.set(plain, start + skipped);
  }
  database.set(encodeUtf8(SQLITE_MAGIC));
  const pages = new DataView(database.buffer).getUint32(PAGE_COUNT_OFFSET);
  if (pages * SQLCIPHER_PAGE_BYTES > database.length) throw new AppError('malformed', 'the database is cut off');
  return database;
}

interface PageSealing {
  readonly key: Bytes;
  readonly macKey: Bytes;
  /** From 1. */
  readonly number: number;
}

async function openPage(page: Uint8Array, { key, macKey, number }: PageSealing): Promise<Bytes | null> {
  const contentBytes = page.length - RESERVED_BYTES;
  const iv = page.subarray(contentBytes, contentBytes + IV_BYTES);
  const mac = page.subarray(contentBytes + IV_BYTES, contentBytes + IV_BYTES + MAC_BYTES);
  const signed = concat(page.subarray(0, contentBytes + IV_BYTES), littleEndian32(number));
  if (!isEqualConstantTime(await hmac('SHA-1', macKey, signed), mac)) return null;
  return openCbcBlocks(key, iv, page.subarray(0, contentBytes));
}

function littleEndian32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
}

function refusal(pageNumber: number): AppError {
  return pageNumber === 1
    ? new AppError('wrong-password', 'the password does not open this file')
    : new AppError('tampered', 'the password is right, but the file was damaged or changed afterwards');
}
