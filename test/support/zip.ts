/** A zip with one member, written by hand so that it can lie about itself. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipText {
  readonly name: string;
  readonly text: string;
  readonly method: 0 | 8;
  /** What the directory says about the unpacked size, when that is not the truth. */
  readonly claimedBytes?: number;
}

export function zipOf({ name, text, method, claimedBytes }: ZipText): Uint8Array<ArrayBuffer> {
  const plain = Buffer.from(text);
  const packed = method === 8 ? deflateRawSync(plain) : plain;
  const sizes = [crc32(plain), packed.length, claimedBytes ?? plain.length].flatMap(uint32);
  const local = [
    ...uint32(0x04034b50),
    ...uint16(20, 0, method, 0, 0),
    ...sizes,
    ...uint16(name.length, 0),
    ...Buffer.from(name),
  ];
  const entry = [
    ...uint32(0x02014b50),
    ...uint16(20, 20, 0, method, 0, 0),
    ...sizes,
    ...uint16(name.length, 0, 0, 0, 0),
    ...uint32(0),
    ...uint32(0),
    ...Buffer.from(name),
  ];
  const offset = local.length + packed.length;
  const end = [...uint32(0x06054b50), ...uint16(0, 0, 1, 1), ...uint32(entry.length), ...uint32(offset), ...uint16(0)];
  return new Uint8Array(Buffer.concat([Buffer.from(local), packed, Buffer.from(entry), Buffer.from(end)]));
}

function uint16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [value & 0xff, (value >>> 8) & 0xff]);
}

function uint32(value: number): number[] {
  return [...uint16(value & 0xffff), ...uint16(value >>> 16)];
}
