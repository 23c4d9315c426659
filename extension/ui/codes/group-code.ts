/** A code as people read it: in short groups, and character by character for a screen reader. */

/** Group lengths of each code length; what is not here stays whole. */
const GROUPS: Readonly<Record<number, readonly number[]>> = {
  6: [3, 3],
  7: [3, 4],
  8: [4, 4],
  9: [3, 3, 3],
  10: [5, 5],
};

/** `123456` as `123 456`. Codes of five characters or fewer stay whole. */
export function groupCode(code: string): string {
  return groupsOf(code).join(' ');
}

/** `123456` as `1 2 3, 4 5 6`: spoken digit by digit with a pause, not as a number. */
export function spellCode(code: string): string {
  return groupsOf(code)
    .map((group) => group.split('').join(' '))
    .join(', ');
}

/** The same shape with every character covered: `••• •••`. */
export function coverCode(code: string): string {
  return groupCode(code).replace(/\S/g, '•');
}

function groupsOf(code: string): readonly string[] {
  const lengths = GROUPS[code.length];
  if (lengths === undefined) return [code];
  const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length));
  return ends.map((end, index) => code.slice(ends[index - 1] ?? 0, end));
}
