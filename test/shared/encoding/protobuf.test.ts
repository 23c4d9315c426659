import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeProtobuf, encodeProtobuf, type ProtobufField } from '#shared/encoding/protobuf.ts';

describe('decodeProtobuf', () => {
  // The two examples of the format's own description: field 1 as 150, field 2 as "testing".
  it('reads numbers and bytes', () => {
    expect(decodeProtobuf(Uint8Array.of(0x08, 0x96, 0x01))).toEqual([{ number: 1, kind: 'varint', value: 150n }]);
    expect(decodeProtobuf(Uint8Array.of(0x12, 0x07, ...new TextEncoder().encode('testing')))).toEqual([
      { number: 2, kind: 'bytes', value: new TextEncoder().encode('testing') },
    ]);
  });

  it('skips fields of fixed width', () => {
    const bytes = Uint8Array.of(0x09, 1, 2, 3, 4, 5, 6, 7, 8, 0x15, 1, 2, 3, 4, 0x18, 5);

    expect(decodeProtobuf(bytes)).toEqual([{ number: 3, kind: 'varint', value: 5n }]);
  });

  it.each([
    { what: 'a number cut short', bytes: [0x08, 0x96] },
    { what: 'a number of eleven bytes', bytes: [0x08, ...Array<number>(10).fill(0x80), 1] },
    { what: 'a field cut short', bytes: [0x12, 0x07, 0x74] },
    { what: 'a length beyond any memory', bytes: [0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f] },
    { what: 'a fixed field cut short', bytes: [0x09, 1] },
    { what: 'a group', bytes: [0x0b] },
    { what: 'an unknown wire type', bytes: [0x0e] },
  ])('refuses $what', ({ bytes }) => {
    expect(() => decodeProtobuf(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ code: 'malformed-protobuf' }),
    );
  });

  it('undoes encodeProtobuf', () => {
    const number = fc.integer({ min: 1, max: 1000 });
    const field: fc.Arbitrary<ProtobufField> = fc.oneof(
      fc.record({ number, kind: fc.constant('varint' as const), value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
      fc.record({ number, kind: fc.constant('bytes' as const), value: fc.uint8Array() }),
    );
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        expect(decodeProtobuf(encodeProtobuf(fields))).toEqual(fields);
      }),
    );
  });

  it('writes a negative number in ten bytes, as int32 and int64 have it', () => {
    const bytes = encodeProtobuf([{ number: 5, kind: 'varint', value: -1n }]);

    expect(bytes).toHaveLength(11);
    expect(decodeProtobuf(bytes)).toEqual([{ number: 5, kind: 'varint', value: 2n ** 64n - 1n }]);
  });
});
