/** Runs of keys: what fingers type when nobody thinks. */

/** Rows and columns of keyboards and of the number pad, with and without shift, and the alphabet. */
const ROWS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop[]\\',
  'qwertzuiopü+',
  'azertyuiop',
  "asdfghjkl;'",
  'qsdfghjklm',
  'zxcvbnm,./',
  'yxcvbnm,.-',
  'wxcvbn',
  '!@#$%^&*()_+',
  '!"§$%&/()=?',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaqxswcdevfrbgtnhymjukilop',
  '147258369',
  '741852963',
  '789456123',
  '321654987',
];

const RUNS: readonly string[] = ROWS.flatMap((row) => [row, row.split('').reverse().join('')]);

const SHORTEST = 3;

/** How many characters from the start follow a row of keys, forwards or backwards; 0 for fewer than three. */
export function runLength(text: string): number {
  return longest(text, isInRow);
}

/** The same of two rows typed in turn, as `q1w2e3`, or of one key between those of a row, as `1a2a3a`. */
export function interleavedLength(text: string): number {
  return longest(text, (start) => {
    const [even, odd] = [everyOther(start, 0), everyOther(start, 1)];
    return isInRowOrRepeat(even) && isInRowOrRepeat(odd);
  });
}

function longest(text: string, holds: (start: string) => boolean): number {
  let length = SHORTEST - 1;
  while (length < text.length && holds(text.slice(0, length + 1))) length += 1;
  return length < SHORTEST ? 0 : length;
}

function isInRow(text: string): boolean {
  return RUNS.some((run) => run.includes(text));
}

function isInRowOrRepeat(text: string): boolean {
  return isInRow(text) || text.split('').every((character) => character === text[0]);
}

function everyOther(text: string, from: 0 | 1): string {
  return text
    .split('')
    .filter((_character, place) => place % 2 === from)
    .join('');
}
