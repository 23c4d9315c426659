/**
 * Backup codes out of text: typed, pasted, from a file or from a page. Every site has its own spelling, so nothing is
 * known of a code but that it stands among others of the same shape; headings, numbers of lines, dates and addresses
 * stand around them.
 */

/** Shorter groups of characters are words, years and numbers of lines. */
const MINIMUM_LENGTH = 6;
const MAXIMUM_LENGTH = 64;

const BULLET = /^\s*(?:(?:[-*•·▪◦☐☑✓✔]|\[[ xX]?\]|[#(]?\d{1,2}[.):])\s+)+/u;
const CODE = /^[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*$/u;
const DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

/** Digits in groups on a line of their own: `1234 5678` is one code. Groups of six and more are codes each. */
const SPACED_DIGITS = /^\d{2,5}(?: \d{2,5}){1,4}$/;

interface Candidate {
  readonly code: string;
  /** Lengths of its groups: `5-5` for `ab1cd-ef2gh`. */
  readonly shape: string;
  readonly hasDigit: boolean;
  /** Nothing else stood on its line. */
  readonly alone: boolean;
}

/** The codes in their order and spelling, each once. Empty when there are none. */
export function readBackupCodes(text: string): string[] {
  const candidates = text.split(/\r?\n/).flatMap(candidatesOfLine);
  const shapes = shapesOf(candidates);
  const codes = candidates.filter((candidate) => isCode(candidate, shapes)).map(({ code }) => code);
  return [...new Map(codes.map((code) => [comparable(code), code])).values()];
}

/** A spelling to compare by: sites do not mind separators. Case may matter, so it is kept. */
export function comparable(code: string): string {
  return code.replace(/[\s\-_.]/g, '');
}

function candidatesOfLine(line: string): Candidate[] {
  const content = line.replace(BULLET, '').trim();
  if (SPACED_DIGITS.test(content)) return [candidateOf(content, true)];
  const words = content.split(/[\s,;|"'`]+/).filter(Boolean);
  return words.filter(isCodeLike).map((word) => candidateOf(word, words.length === 1));
}

function candidateOf(code: string, alone: boolean): Candidate {
  const shape = code
    .split(/[ \-_.]/)
    .map((group) => group.length)
    .join('-');
  return { code, shape, hasDigit: /\d/.test(code), alone };
}

function isCodeLike(word: string): boolean {
  const { length } = comparable(word);
  return length >= MINIMUM_LENGTH && length <= MAXIMUM_LENGTH && CODE.test(word) && !DATE.test(word);
}

/**
 * The shapes that codes have here. Something with a digit in it is a code by itself; where nothing has one, whatever
 * stands alone on its line is.
 */
function shapesOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  const withDigits = candidates.filter(({ hasDigit }) => hasDigit);
  const telling = withDigits.length > 0 ? withDigits : candidates.filter(({ alone }) => alone);
  const counts = Map.groupBy(telling, ({ shape }) => shape);
  const most = Math.max(0, ...[...counts.values()].map(({ length }) => length));
  // Beside ten codes of one shape, a lone shape is a telephone number or a reference.
  const enough = most >= 3 ? 2 : 1;
  return new Set([...counts].filter(([, { length }]) => length >= enough).map(([shape]) => shape));
}

function isCode({ shape, hasDigit, alone }: Candidate, shapes: ReadonlySet<string>): boolean {
  return shapes.has(shape) && (hasDigit || alone);
}
