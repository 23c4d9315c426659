/** Damaged variants of a file, reproducible from a seed. */

/** A generator of numbers from 0 up to 1 (mulberry32): the same seed gives the same row. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ODD_TEXTS = [
  '"',
  '{',
  '[',
  '<',
  '&#0;',
  '%',
  '\0',
  '\ud800',
  ',,,',
  '\r\n',
  '://',
  '__proto__',
  '9'.repeat(40),
  '=',
];
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 53,
  1e308,
  '',
  ' ',
  '0189!',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  { constructor: 1 },
  '__proto__',
  '\ud800',
];

/** One variant: JSON with another value or a member less, text with a piece cut, doubled or put in, or other bytes. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  const json = random() < 0.6 ? jsonOf(bytes) : undefined;
  if (json !== undefined) return new TextEncoder().encode(JSON.stringify(mutateJson(json, random)));
  const start = Math.floor(random() * bytes.length);
  const end = Math.min(bytes.length, start + Math.floor(random() ** 3 * 200));
  const [before, piece, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (Math.floor(random() * 5)) {
    case 0:
      return join(before);
    case 1:
      return join(before, after);
    case 2:
      return join(before, piece, piece, after);
    case 3:
      return join(before, new TextEncoder().encode(pick(ODD_TEXTS, random)), bytes.subarray(start));
    default:
      return join(before, Uint8Array.of(Math.floor(random() * 256)), bytes.subarray(start + 1));
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Another kind of file.
    return undefined;
  }
}

/** Goes down to a random place and changes what is there. */
function mutateJson(value: unknown, random: () => number): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.1) return pick(ODD_VALUES, random);
  const keys = Object.keys(value);
  if (keys.length === 0) return pick(ODD_VALUES, random);
  const key = pick(keys, random);
  const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
  if (random() < 0.15) Reflect.deleteProperty(Object(copy), key);
  else Reflect.set(Object(copy), key, mutateJson(Reflect.get(value, key), random));
  return copy;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  // The index is below the length of a list that is never empty.
  return items[Math.floor(random() * items.length)] as Item;
}

function join(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
