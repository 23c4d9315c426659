/**
 * How well a passphrase withstands guessing, told in words. An estimate on the safe side: what a person makes up is
 * cheaper to guess than the same number of random characters, so words, years, runs and repeats count for little.
 */

import { COMMON_WORDS } from './common-words.ts';

/** Shorter ones are refused whatever they are made of. */
export const MINIMUM_PASSPHRASE_LENGTH = 10;

/**
 * The floor. One guess costs at least 64 MiB and about half a second of a core (argon2id), so 2^40 of them are some
 * ten thousand core-years.
 */
export const MINIMUM_STRENGTH_BITS = 40;

const GOOD_STRENGTH_BITS = 52;
const STRONG_STRENGTH_BITS = 66;

export interface PassphraseStrength {
  /** `too-short` and `weak` are below the floor and are refused; the others are acceptable. */
  readonly level: 'too-short' | 'weak' | 'acceptable' | 'good' | 'strong';
  /** Estimated guesses as a power of two. */
  readonly bits: number;
}

/** Estimates a passphrase. It is read as typed; nothing is trimmed. */
export function estimatePassphrase(passphrase: string): PassphraseStrength {
  const bits = piecesOf(passphrase).reduce((sum, piece) => sum + bitsOf(piece), 0);
  if (passphrase.length < MINIMUM_PASSPHRASE_LENGTH) return { level: 'too-short', bits };
  if (bits < MINIMUM_STRENGTH_BITS) return { level: 'weak', bits };
  if (bits < GOOD_STRENGTH_BITS) return { level: 'acceptable', bits };
  return { level: bits < STRONG_STRENGTH_BITS ? 'good' : 'strong', bits };
}

/** Whether a vault may be made with it. */
export function isAcceptablePassphrase(passphrase: string): boolean {
  const { level } = estimatePassphrase(passphrase);
  return level !== 'too-short' && level !== 'weak';
}

/** A guesser tries each usual stand-in for a letter, or not. */
const STAND_IN_BITS = 1.5;

interface Piece {
  readonly kind: 'common' | 'run' | 'repeat' | 'year' | 'word' | 'digits' | 'other';
  readonly text: string;
}

const KEYBOARD_RUNS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv',
];

/** Cuts a text where a guesser would: at known words, runs of keys, repeats, years, then words, digits and the rest. */
function piecesOf(passphrase: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  let rest = passphrase;
  while (rest !== '') {
    const piece = pieceAt(rest);
    const key = piece.text.toLowerCase();
    pieces.push(seen.has(key) ? { kind: 'repeat', text: piece.text } : piece);
    seen.add(key);
    rest = rest.slice(piece.text.length);
  }
  return pieces;
}

function pieceAt(rest: string): Piece {
  const plain = unmasked(rest);
  const common = COMMON_WORDS.filter((word) => plain.startsWith(word)).sort(
    (one, other) => other.length - one.length,
  )[0];
  if (common !== undefined) return { kind: 'common', text: rest.slice(0, common.length) };
  const run = runLength(rest.toLowerCase());
  if (run >= 3) return { kind: 'run', text: rest.slice(0, run) };
  const repeat = /^(.{1,4}?)\1{2,}/su.exec(rest);
  if (repeat) return { kind: 'repeat', text: repeat[0] };
  const year = /^(?:19|20)\d\d(?!\d)/.exec(rest);
  if (year) return { kind: 'year', text: year[0] };
  const word = /^\p{L}(?:\p{L}|[013457@$!](?=\p{L}))*/u.exec(rest);
  if (word) return { kind: 'word', text: word[0] };
  const digits = /^\d+/.exec(rest);
  if (digits) return { kind: 'digits', text: digits[0] };
  return { kind: 'other', text: String.fromCodePoint(rest.codePointAt(0) ?? 0) };
}

/** Lower case, with the usual stand-ins for letters undone; the length stays the same. */
function unmasked(text: string): string {
  const letters: Readonly<Record<string, string>> = {
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
  return text
    .toLowerCase()
    .split('')
    .map((character) => letters[character] ?? character)
    .join('');
}

/** How many characters from the start follow a row of keys, forwards or backwards. */
function runLength(text: string): number {
  const rows = KEYBOARD_RUNS.flatMap((row) => [row, row.split('').reverse().join('')]);
  let longest = 0;
  for (let length = 3; length <= text.length; length++) {
    if (!rows.some((row) => row.includes(text.slice(0, length)))) break;
    longest = length;
  }
  return longest;
}

function bitsOf({ kind, text }: Piece): number {
  switch (kind) {
    case 'common':
      return 7 + caseBits(text);
    case 'run':
      return 5;
    case 'repeat':
      return 4;
    case 'year':
      return 6;
    case 'word':
      return wordBits(text);
    case 'digits':
      return text.length * Math.log2(10);
    case 'other':
      return text === ' ' || text === '-' ? 1 : 5;
  }
}

/** A word of a language costs a few thousand guesses and a little more for its length; random letters cost their own. */
function wordBits(typed: string): number {
  const word = unmasked(typed);
  const standIns = typed.replace(/\p{L}/gu, '').length;
  const perLetter = word.length * Math.log2(26);
  const asWord = isPronounceable(word) ? 6 + 1.1 * word.length : perLetter;
  return Math.min(perLetter, asWord) + caseBits(typed) + standIns * STAND_IN_BITS;
}

/** Latin letters without a vowel for long, or with a rare pair, were not made up as a word. Other scripts count as words. */
function isPronounceable(word: string): boolean {
  return !/[^aeiouyà-ÿ\P{Script=Latin}]{5}|[jqxz][^aeiouyà-ÿ\P{Script=Latin}]|[aeiou]{4}/iu.test(word);
}

function caseBits(text: string): number {
  const upper = text.replace(/\P{Lu}/gu, '').length;
  if (upper === 0 || upper === text.length) return upper === 0 ? 0 : 1;
  return /^\p{Lu}\P{Lu}*$/u.test(text) ? 1 : Math.min(upper, text.length - upper) * 2;
}
