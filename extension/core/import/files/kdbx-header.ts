/** The outer header of a KeePass database, which is not encrypted. */

import { AppError } from '#shared/app-error.ts';
import { encodeHex } from '#shared/encoding/hex.ts';
import type { KeyDerivation } from '../key-derivation.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export const KDBX_MAGIC = [0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5];

export interface KdbxHeader {
  readonly major: number;
  /** Where the header ends. */
  readonly end: number;
  readonly cipher: Bytes;
  readonly compressed: boolean;
  readonly masterSeed: Bytes;
  readonly iv: Bytes;
  readonly derivation: KeyDerivation;
  /** KDBX 3 alone: what the plaintext begins with, and the cipher of protected values. */
  readonly startBytes: Bytes;
  readonly inner: { readonly id: number; readonly key: Bytes };
}

/** Field numbers. */
const CIPHER = 2;
const COMPRESSION = 3;
const MASTER_SEED = 4;
const TRANSFORM_SEED = 5;
const TRANSFORM_ROUNDS = 6;
const IV = 7;
const INNER_KEY = 8;
const START_BYTES = 9;
const INNER_ID = 10;
const KDF = 11;

const KDF_KINDS: Readonly<Record<string, 'argon2d' | 'argon2id' | 'aes-rounds'>> = {
  ef636ddf8c29444b91f7a9a403e30a0c: 'argon2d',
  '9e298b1956db4773b23dfc3ec6f0a1e6': 'argon2id',
  c9d9f39a628a4460bf740d08c18a4fea: 'aes-rounds',
  '7c02bb8279a74ac0927d114a00648238': 'aes-rounds',
};

/** @throws AppError `malformed`, `unsupported-format`, `unsupported-kdf` */
export function readKdbxHeader(bytes: Bytes): KdbxHeader {
  try {
    return parseHeader(bytes);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    // DataView throws RangeError at the end of the file.
    throw new AppError('malformed', 'the database is damaged or cut off', { cause });
  }
}

function parseHeader(bytes: Bytes): KdbxHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const major = view.getUint16(10, true);
  if (major !== 3 && major !== 4) {
    throw new AppError('unsupported-format', `this database is of version ${major}: only KDBX 3 and 4 are read`);
  }
  const { fields, end } = readFields(view, major);
  const fieldAt = (id: number): Bytes => fields.get(id) ?? new Uint8Array(0);
  return {
    major,
    end,
    cipher: fieldAt(CIPHER),
    compressed: numberOf(fieldAt(COMPRESSION)) === 1,
    masterSeed: fieldAt(MASTER_SEED),
    iv: fieldAt(IV),
    derivation:
      major === 4
        ? derivationOf(fieldAt(KDF))
        : { kind: 'aes-rounds', salt: fieldAt(TRANSFORM_SEED), rounds: numberOf(fieldAt(TRANSFORM_ROUNDS)) },
    startBytes: fieldAt(START_BYTES),
    inner: { id: numberOf(fieldAt(INNER_ID)), key: fieldAt(INNER_KEY) },
  };
}

/** Lengths have two bytes in version 3, four in version 4. */
function readFields(view: DataView<ArrayBuffer>, major: number) {
  const fields = new Map<number, Bytes>();
  const lengthBytes = major === 3 ? 2 : 4;
  for (let offset = 12; ; ) {
    const id = view.getUint8(offset);
    const length = major === 3 ? view.getUint16(offset + 1, true) : view.getUint32(offset + 1, true);
    fields.set(id, slice(view, offset + 1 + lengthBytes, length));
    offset += 1 + lengthBytes + length;
    if (id === 0) return { fields, end: offset };
  }
}

/** A dictionary of typed values by name; what its key derivation needs is read without looking at the types. */
function derivationOf(dictionary: Bytes): KeyDerivation {
  const view = new DataView(dictionary.buffer, dictionary.byteOffset, dictionary.byteLength);
  const values = new Map<string, Bytes>();
  for (let offset = 2; view.getUint8(offset) !== 0; ) {
    const nameBytes = view.getUint32(offset + 1, true);
    const name = new TextDecoder().decode(slice(view, offset + 5, nameBytes));
    const valueBytes = view.getUint32(offset + 5 + nameBytes, true);
    values.set(name, slice(view, offset + 9 + nameBytes, valueBytes));
    offset += 9 + nameBytes + valueBytes;
  }
  const valueAt = (name: string): Bytes => values.get(name) ?? new Uint8Array(0);
  const kind = KDF_KINDS[encodeHex(valueAt('$UUID'))];
  const salt = valueAt('S');
  if (kind === undefined) {
    throw new AppError('unsupported-kdf', 'this database is locked by a method that we do not know');
  }
  if (kind === 'aes-rounds') return { kind, salt, rounds: numberOf(valueAt('R')) };
  const [memory, passes, lanes] = ['M', 'I', 'P'].map((name) => numberOf(valueAt(name))) as [number, number, number];
  return { kind, salt, memoryKib: Math.floor(memory / 1024), passes, lanes, length: 32 };
}

function slice(view: DataView<ArrayBuffer>, start: number, length: number): Bytes {
  if (start + length > view.byteLength) throw new RangeError('outside of the file');
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

/** Little-endian, of any length. */
function numberOf(bytes: Bytes): number {
  return bytes.reduceRight((value, byte) => value * 256 + byte, 0);
}
