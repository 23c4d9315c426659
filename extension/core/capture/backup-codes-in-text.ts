/**
 * Backup codes in the text of a whole page, of any site. Every site spells them in its own way, but all codes of a
 * set look alike and stand together: the longest run of lines with words of one shape is the set.
 */

/** Fewer words of one shape are prices, versions and dates. */
const LEAST_CODES = 4;

/** Sites show up to sixteen; a longer run is a log or a list of numbers. */
const MOST_CODES = 32;

/** Lines in between that hold no code: buttons for copying, numbers of the codes. */
const LONGEST_GAP = 2;

/** What may stand around a code on its line. */
const AROUND = /^(?:[-*•·▪☐☑✓✔]|\[[ x]?\]|\(?\d{1,2}[.):]?)$/iu;

/** Plain letters and digits in one to six groups. */
const WORD = /^[a-z0-9]{3,26}(?:[-–_.][a-z0-9]{3,12}){0,5}$/i;

/** Two groups of digits with a space between: `1234 5678` is one code. */
const SPACED = /(?<![\w-])(\d{3,5}) (\d{3,5})(?![\w-])/g;

interface Word {
  readonly text: string;
  readonly line: number;
  readonly shape: string;
}

/** The codes in their order and spelling, each once; empty when the text holds no set. */
export function findBackupCodes(text: string): string[] {
  const words = text.split(/\r?\n/).flatMap(wordsOfLine);
  const sets = [...Map.groupBy(words, ({ shape }) => shape).values()].flatMap(runsOf).map(distinct);
  const likely = sets.filter((set) => set.length >= LEAST_CODES && set.length <= MOST_CODES);
  // Of two sets the longer; of two as long, the one that is harder to guess.
  likely.sort((a, b) => b.length - a.length || (b[0] ?? '').length - (a[0] ?? '').length);
  return likely[0] ?? [];
}

/** The words of a line, if all that is on it are codes and what may stand around them. */
function wordsOfLine(line: string, index: number): Word[] {
  const joined = line.replace(SPACED, '$1_$2');
  const parts = joined.split(/[\s,;|]+/).filter((part) => part !== '' && !AROUND.test(part));
  if (parts.length === 0 || !parts.every((part) => isCodeLike(part))) return [];
  return parts.map((part) => ({
    text: joined === line ? part : part.replace('_', ' '),
    line: index,
    shape: shapeOf(part),
  }));
}

function isCodeLike(part: string): boolean {
  const bare = part.replace(/[-–_.]/g, '');
  return WORD.test(part) && bare.length >= 6 && bare.length <= 40 && !isWord(part) && !isDate(part);
}

/** A word of a language: letters alone, in one case or capitalised, with vowels, in one group. */
function isWord(part: string): boolean {
  return /^[A-Z]?[a-z]+$|^[A-Z]+$/.test(part) && /[aeiouy]/i.test(part) && part.length < 16;
}

function isDate(part: string): boolean {
  return /^\d{4}[-.]\d{2}[-.]\d{2}$|^\d{2}[-.]\d{2}[-.]\d{4}$/.test(part);
}

/** Lengths of the groups: `4-4` for `1234-5678`. Among codes of letters and digits some are digits alone. */
function shapeOf(part: string): string {
  return part
    .split(/[-–_.]/)
    .map((group) => group.length)
    .join('-');
}

/** Words of one shape that stand together. */
function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const isNear = run !== undefined && word.line - (run.at(-1)?.line ?? 0) <= LONGEST_GAP + 1;
    if (isNear) run.push(word);
    else runs.push([word]);
  }
  return runs;
}

function distinct(run: readonly Word[]): string[] {
  return [...new Set(run.map(({ text }) => text))];
}
