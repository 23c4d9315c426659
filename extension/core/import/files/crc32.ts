/** CRC-32 as zip and PNG use it (ISO 3309). */

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum register after one more byte. */
export function crc32Step(register: number, byte: number): number {
  return (register >>> 8) ^ (TABLE[(register ^ byte) & 0xff] ?? 0);
}

export function crc32(bytes: Uint8Array): number {
  let register = 0xffffffff;
  for (const byte of bytes) register = crc32Step(register, byte);
  return ~register >>> 0;
}
