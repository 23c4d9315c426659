/**
 * Keys that sort rows by hand: texts that compare as fractions between 0 and 1, so that there is always another one
 * between two of them and a row that moves is the only one that changes.
 */

/** In the order in which texts compare. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Longer than this, and the keys are due to be made anew: it takes about a hundred moves into one and the same gap. */
export const LONGEST_SORT_KEY = 24;

/** A key ends in no zero: nothing would fit between `a` and `a0`. */
const SORT_KEY = /^[0-9A-Za-z]*[1-9A-Za-z]$/;

/** Whether a text can be sorted by. Whatever else a file may hold stands for no key at all. */
export function isSortKey(text: unknown): text is string {
  return typeof text === 'string' && SORT_KEY.test(text);
}

/**
 * So many keys between two others, ascending and all different.
 *
 * @param lower - `null` for the beginning.
 * @param upper - Greater than `lower`; `null` for the end.
 */
export function sortKeysBetween(lower: string | null, upper: string | null, count: number): readonly string[] {
  if (count === 0) return [];
  const middle = midpoint(lower ?? '', upper);
  const before = Math.floor((count - 1) / 2);
  return [...sortKeysBetween(lower, middle, before), middle, ...sortKeysBetween(middle, upper, count - 1 - before)];
}

/** A short text between two: as a decimal fraction, but of base 62. */
function midpoint(lower: string, upper: string | null): string {
  const shared = upper === null ? 0 : sharedLength(lower, upper);
  if (upper !== null && shared > 0) {
    return upper.slice(0, shared) + midpoint(lower.slice(shared), upper.slice(shared));
  }
  const [low, high] = [digitOf(lower, 0), upper === null ? DIGITS.length : digitOf(upper, 0)];
  if (high - low > 1) return DIGITS.charAt((low + high) >> 1);
  // Neighbouring digits: `2` is between `19` and `25`, and `1…` between `1` and `2`.
  if (upper !== null && upper.length > 1) return upper.charAt(0);
  return DIGITS.charAt(low) + midpoint(lower.slice(1), null);
}

/** Digits that both begin with; a missing one is a zero. */
function sharedLength(lower: string, upper: string): number {
  let length = 0;
  while (length < upper.length && digitOf(lower, length) === digitOf(upper, length)) length += 1;
  return length;
}

function digitOf(key: string, place: number): number {
  return Math.max(DIGITS.indexOf(key.charAt(place) || '0'), 0);
}
