/** Cuts a passphrase where a guesser would: at known words, runs of keys, repeats, dates, then words and digits. */

import { COMMON_WORDS, SERIES_WORDS } from './common-words.ts';
import { interleavedLength, runLength } from './key-runs.ts';

export interface Piece {
  readonly kind: 'common' | 'run' | 'interleaved' | 'repeat' | 'date' | 'year' | 'word' | 'digits' | 'other';
  readonly text: string;
  /** The same piece, in whatever case, stood before. */
  readonly again: boolean;
}

/** What repeats for longer is cut into pieces that repeat: a very long text costs no more time than its length. */
const LONGEST_PIECE = 64;

/** The pieces, in order; together they are the whole passphrase. */
export function piecesOf(passphrase: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  let rest = passphrase;
  while (rest !== '') {
    const { kind, text } = pieceAt(rest.slice(0, LONGEST_PIECE));
    const key = unmasked(text);
    pieces.push({ kind, text, again: seen.has(key) });
    seen.add(key);
    rest = rest.slice(text.length);
  }
  return pieces;
}

/** Lower case, with the usual stand-ins for letters undone; the length stays the same. */
export function unmasked(text: string): string {
  return Array.from(text.toLowerCase(), (character) => STAND_INS[character] ?? character).join('');
}

const STAND_INS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Shorter known words are looked for as whole words only: `one` is no part of `honest`. */
const SHORTEST_INSIDE = 5;

const DATE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|[0-3]\d[01]\d(?:19|20)\d\d|[01]\d[0-3]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d)(?!\d)/;
const YEAR = /^(?:19|20)\d\d/;
const REPEAT = /^(.{1,6}?)\1{2,}/su;
const WORD = /^\p{L}(?:\p{L}|\p{M}|[013457@$!](?=\p{L}))*/u;

function pieceAt(rest: string): Omit<Piece, 'again'> {
  const known = knownWord(rest);
  if (known !== null) return { kind: 'common', text: known };
  const lower = rest.toLowerCase();
  const run = runLength(lower);
  const interleaved = interleavedLength(lower);
  if (interleaved >= 6 && interleaved > run) return { kind: 'interleaved', text: rest.slice(0, interleaved) };
  if (run >= 3) return { kind: 'run', text: rest.slice(0, run) };
  const [repeat] = REPEAT.exec(rest) ?? [];
  if (repeat !== undefined) return { kind: 'repeat', text: repeat };
  const [date] = DATE.exec(rest) ?? [];
  if (date !== undefined) return { kind: 'date', text: date };
  const [year] = YEAR.exec(rest) ?? [];
  if (year !== undefined && endsDigits(rest.slice(year.length))) return { kind: 'year', text: year };
  const [word] = WORD.exec(rest) ?? [];
  if (word !== undefined) return { kind: 'word', text: word };
  const digits = digitsAt(rest);
  if (digits !== '') return { kind: 'digits', text: digits };
  return { kind: 'other', text: String.fromCodePoint(rest.codePointAt(0) ?? 0) };
}

function knownWord(rest: string): string | null {
  const plain = unmasked(rest);
  const whole = unmasked(WORD.exec(rest)?.[0] ?? '');
  const fits = (word: string): boolean =>
    word === whole || (word.length >= SHORTEST_INSIDE && plain.startsWith(word) && COMMON_WORDS.includes(word));
  const [longest] = [...COMMON_WORDS, ...SERIES_WORDS].filter(fits).sort((one, other) => other.length - one.length);
  return longest === undefined ? null : rest.slice(0, longest.length);
}

/** Digits up to where something else begins among them. */
function digitsAt(rest: string): string {
  const [digits = ''] = /^\d*/.exec(rest) ?? [];
  const end = Array.from(digits, (_digit, place) => place).find((place) => place > 0 && isPattern(rest.slice(place)));
  return digits.slice(0, end);
}

/** Whether a year ends here: other digits after it would make it a longer number. */
function endsDigits(rest: string): boolean {
  return !/^\d/.test(rest) || isPattern(rest);
}

function isPattern(rest: string): boolean {
  return runLength(rest) >= 4 || REPEAT.test(rest);
}
