/**
 * The part of the Protocol Buffers wire format that Google's transfer codes use: varints and length-delimited
 * fields. Fields of the two fixed-width types are skipped; everything else is refused.
 */

import { AppError } from '../app-error.ts';

/** One field of a message in wire order. A field that occurs several times comes several times. */
export type ProtobufField =
  | { readonly number: number; readonly kind: 'varint'; readonly value: bigint }
  | { readonly number: number; readonly kind: 'bytes'; readonly value: Uint8Array };

const WIRE_VARINT = 0;
const WIRE_FIXED64 = 1;
const WIRE_BYTES = 2;
const WIRE_FIXED32 = 5;

/** A varint carries 64 bits in at most ten groups of seven. */
const MAX_VARINT_BYTES = 10;

/**
 * The fields of a message.
 *
 * @throws AppError `malformed-protobuf` when the bytes end inside a field or hold a type that is not supported.
 */
export function decodeProtobuf(bytes: Uint8Array): ProtobufField[] {
  const fields: ProtobufField[] = [];
  let at = 0;

  const varint = (): bigint => {
    let value = 0n;
    for (let index = 0; index < MAX_VARINT_BYTES; index++) {
      const byte = bytes[at++];
      if (byte === undefined) throw malformed('it ends inside a number');
      value |= BigInt(byte & 0x7f) << BigInt(7 * index);
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
    throw malformed('a number is too long');
  };
  const take = (length: number): Uint8Array => {
    if (length > bytes.length - at) throw malformed('it ends inside a field');
    at += length;
    return bytes.subarray(at - length, at);
  };

  while (at < bytes.length) {
    const tag = Number(varint() & 0xffff_ffffn);
    const number = tag >>> 3;
    switch (tag & 7) {
      case WIRE_VARINT:
        fields.push({ number, kind: 'varint', value: varint() });
        break;
      case WIRE_BYTES:
        fields.push({ number, kind: 'bytes', value: take(Number(varint())) });
        break;
      case WIRE_FIXED64:
        take(8);
        break;
      case WIRE_FIXED32:
        take(4);
        break;
      default:
        throw malformed('a field has an unknown type');
    }
  }
  return fields;
}

/** The message with these fields in this order. Negative numbers become ten bytes, as `int32` and `int64` have it. */
export function encodeProtobuf(fields: readonly ProtobufField[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const varint = (value: bigint): void => {
    let rest = BigInt.asUintN(64, value);
    for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
    bytes.push(Number(rest));
  };
  for (const { number, kind, value } of fields) {
    varint(BigInt((number << 3) | (kind === 'varint' ? WIRE_VARINT : WIRE_BYTES)));
    if (kind === 'varint') varint(value);
    else {
      varint(BigInt(value.length));
      for (const byte of value) bytes.push(byte);
    }
  }
  return Uint8Array.from(bytes);
}

function malformed(detail: string): AppError {
  return new AppError('malformed-protobuf', `expected a protocol buffer, but ${detail}`);
}
