/**
 * How well a passphrase withstands guessing, told in words. An estimate on the safe side: what a person makes up is
 * cheaper to guess than the same number of random characters, so words, years, runs and repeats count for little.
 *
 * Our own, and not `zxcvbn-ts`: what refuses a passphrase is in the background too, which the browser reads anew each
 * time it wakes it, and there the dictionaries (200 kB after compression for passwords, 600 kB for English) would cost
 * every popup more than a person can gain from them. They know one language at a time, and we speak twelve. What they
 * catch by a list is caught here by the little that any one word is worth: with the floor below, no word and no
 * pattern passes with what people put after it. The vectors of the test hold that.
 */

import { type Piece, piecesOf, unmasked } from './passphrase-pieces.ts';

/** Shorter ones are refused whatever they are made of. */
export const MINIMUM_PASSPHRASE_LENGTH = 10;

/**
 * The floor. One guess costs at least 64 MiB and about half a second of a core (argon2id), so 2^40 of them are some
 * ten thousand core-years.
 */
const MINIMUM_STRENGTH_BITS = 40;

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

/** What is written again costs no more than saying so. */
const AGAIN_BITS = 4;

function bitsOf(piece: Piece): number {
  const bits = newBits(piece);
  return piece.again ? Math.min(bits, piece.kind === 'other' ? bits / 2 : AGAIN_BITS) : bits;
}

function newBits({ kind, text }: Piece): number {
  switch (kind) {
    case 'common':
      return 7 + caseBits(text);
    case 'run':
      return 5;
    case 'interleaved':
      return 10;
    case 'repeat':
      return 6;
    case 'date':
      return 15;
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

/** One of eight thousand: a word of a list that dice choose from. A person's own choice is no better. */
const WORD_BITS = 13;

/** Letters that make no word: a key for each would be 4.7 bits, but they may be a word in another keyboard's letters. */
const LETTER_BITS = 3;

/** A word of a language costs a few thousand guesses, a short one fewer; letters that make none cost each its own. */
function wordBits(typed: string): number {
  const word = unmasked(typed);
  const standIns = typed.replace(/[\p{L}\p{M}]/gu, '').length;
  const asWord = Math.min(WORD_BITS, 2 + 2.2 * word.length);
  const bits = isPronounceable(word) && !isMixed(typed) ? asWord : Math.max(asWord, LETTER_BITS * word.length);
  return bits + caseBits(typed) + standIns * STAND_IN_BITS;
}

/** Marks that a person does not put into one word: capitals inside it and digits for letters. */
const MARKS_OF_CHANCE = 6;

function isMixed(typed: string): boolean {
  const marks = typed.slice(1).replace(/[^\p{Lu}\d@$!]/gu, '').length;
  return marks >= MARKS_OF_CHANCE && marks >= typed.length / 3;
}

/** How many odd places a word may have in so many letters. */
const LETTERS_FOR_ODD_PLACE = 9;

/**
 * Latin letters with many odd places (no vowel for long, a rare pair) were not made up as a word. Other scripts count as
 * words.
 */
function isPronounceable(word: string): boolean {
  const odd = word.match(/[^aeiouyà-ÿ\P{Script=Latin}]{4}|[jqxz][^aeiouyà-ÿ\P{Script=Latin}]|[aeiou]{4}/giu) ?? [];
  return odd.length <= word.length / LETTERS_FOR_ODD_PLACE;
}

function caseBits(text: string): number {
  const upper = text.replace(/\P{Lu}/gu, '').length;
  if (upper === 0 || upper === text.length) return upper === 0 ? 0 : 1;
  return /^\p{Lu}\P{Lu}*$/u.test(text) ? 1 : Math.min(upper, text.length - upper) * 2;
}
