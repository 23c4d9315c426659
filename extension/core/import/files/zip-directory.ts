/** The directory of a zip (APPNOTE.TXT 4.3.12, 4.3.16). Names are only compared, never used as paths. */

import { AppError } from '#shared/app-error.ts';

export interface ZipMember {
  readonly name: string;
  /** 0 stored, 8 deflated; for AES members the method inside the encryption. */
  readonly method: number;
  readonly encryption: 'none' | 'zip-crypto' | 'winzip-aes';
  /** For `winzip-aes`: 1, 2, 3 for keys of 128, 192, 256 bits. */
  readonly aesStrength: number;
  readonly crc32: number;
  /** AES members of version 2 have no CRC, theirs is authenticated otherwise. */
  readonly hasCrc: boolean;
  /** High byte of what ZipCrypto checks a password with. */
  readonly checkByte: number;
  readonly inflatedBytes: number;
  readonly data: Uint8Array<ArrayBuffer>;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const AES_METHOD = 99;
const AES_EXTRA = 0x9901;

/** @throws AppError `malformed` for a broken directory */
export function readZipDirectory(bytes: Uint8Array<ArrayBuffer>): readonly ZipMember[] {
  try {
    return readMembers(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    // DataView throws RangeError wherever an offset of the file points outside of it.
    throw new AppError('malformed', 'the zip file is damaged or cut off', { cause });
  }
}

function readMembers(view: DataView<ArrayBuffer>): readonly ZipMember[] {
  const end = findEnd(view);
  const members: ZipMember[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(offset, true) !== DIRECTORY_ENTRY) throw new RangeError('no directory entry');
    members.push(readMember(view, offset));
    offset +=
      46 + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return members;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let offset = last; offset >= Math.max(0, last - MAX_COMMENT_BYTES); offset--) {
    if (view.getUint32(offset, true) === END_OF_DIRECTORY) return offset;
  }
  throw new RangeError('no end of directory');
}

function readMember(view: DataView<ArrayBuffer>, entry: number): ZipMember {
  const flags = view.getUint16(entry + 8, true);
  const method = view.getUint16(entry + 10, true);
  const crc32 = view.getUint32(entry + 16, true);
  const nameBytes = view.getUint16(entry + 28, true);
  const aes =
    method === AES_METHOD ? readAesExtra(view, entry + 46 + nameBytes, view.getUint16(entry + 30, true)) : null;
  // With bit 3 the CRC was not known when the header was written, and the time stands in for it.
  const checked = (flags & 8) === 0 ? crc32 >>> 16 : view.getUint16(entry + 12, true);
  return {
    name: new TextDecoder().decode(bytesAt(view, entry + 46, nameBytes)),
    method: aes?.method ?? method,
    encryption: aes !== null ? 'winzip-aes' : (flags & 1) !== 0 ? 'zip-crypto' : 'none',
    aesStrength: aes?.strength ?? 0,
    crc32,
    hasCrc: aes?.version !== 2,
    checkByte: checked >>> 8,
    inflatedBytes: view.getUint32(entry + 24, true),
    data: dataOf(view, view.getUint32(entry + 42, true), view.getUint32(entry + 20, true)),
  };
}

/** The local header repeats names and extras with lengths of its own; only they are read there. */
function dataOf(view: DataView<ArrayBuffer>, local: number, length: number): Uint8Array<ArrayBuffer> {
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return bytesAt(view, start, length);
}

function readAesExtra(view: DataView, start: number, length: number) {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== AES_EXTRA) continue;
    return {
      version: view.getUint16(at + 4, true),
      strength: view.getUint8(at + 8),
      method: view.getUint16(at + 9, true),
    };
  }
  throw new RangeError('no AES extra field');
}

function bytesAt(view: DataView<ArrayBuffer>, start: number, length: number): Uint8Array<ArrayBuffer> {
  if (start + length > view.byteLength) throw new RangeError('outside of the file');
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}
