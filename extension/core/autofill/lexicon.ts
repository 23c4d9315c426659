/** Finding what words mean, in every language at once. */

import { buildIndex, type Entry, type LexiconIndex, UNSPACED } from './lexicon-index.ts';
import type { Meaning } from './words/index.ts';

/** Words found in a text: from the token `start` up to, not including, `end`; or a run of letters anywhere. */
type Find =
  | { readonly meaning: Meaning; readonly start: number; readonly end: number }
  | { readonly meaning: Meaning; readonly letters: string };

interface Analysis {
  readonly tokens: readonly string[];
  readonly finds: readonly Find[];
}

/** The same labels are looked at for many meanings, and again each time a page is read. */
const MOST_KEPT = 400;
const kept = new Map<string, Analysis>();

/** Stands where words were taken out, so that what was left and right of them makes no new phrase. */
const GAP = '.';

let index: LexiconIndex | null = null;

/**
 * The first words in a text that have a meaning, as found.
 *
 * @param text - As `normalText` gives it.
 * @returns `null` when there are none.
 */
export function findMeaning(meaning: Meaning, text: string): string | null {
  const { tokens, finds } = analyse(text);
  const found = finds.find((find) => find.meaning === meaning);
  return found === undefined ? null : wordsOf(found, tokens);
}

/** Every run of words in a text that has a meaning, as found. */
export function findMeanings(meaning: Meaning, text: string): string[] {
  const { tokens, finds } = analyse(text);
  return finds.filter((find) => find.meaning === meaning).map((find) => wordsOf(find, tokens));
}

/** The first words of a meaning that take in words of the others and more: "authenticator key" is no authenticator. */
export function findLonger(meaning: Meaning, others: readonly Meaning[], text: string): string | null {
  const { tokens, finds } = analyse(text);
  const inner = finds.filter((find) => others.includes(find.meaning));
  const longer = finds.find((find) => find.meaning === meaning && inner.some((part) => isLonger(find, part)));
  return longer === undefined ? null : wordsOf(longer, tokens);
}

/** The first words of a meaning that stand right beside words of another: "pairing code", "code of the voucher". */
export function findBeside(meaning: Meaning, other: Meaning, text: string): string | null {
  const { tokens, finds } = analyse(text);
  const others = finds.filter((find) => find.meaning === other);
  const near = finds.find((find) => find.meaning === meaning && others.some((neighbour) => isBeside(find, neighbour)));
  return near === undefined ? null : wordsOf(near, tokens);
}

/** Whether a text, as `normalText` gives it, has words of any of these meanings. */
export function hasMeaning(text: string, ...meanings: readonly Meaning[]): boolean {
  return analyse(text).finds.some(({ meaning }) => meanings.includes(meaning));
}

/** Puts the words of all languages in order, which the first text would wait for otherwise. */
export function prepareLexicon(): void {
  index ??= buildIndex();
}

/** Whether all words for an authenticator in these texts, if there are any, could mean any app. */
export function isAnyApp(texts: readonly string[]): boolean {
  return texts
    .flatMap((text) => findMeanings('authenticator', text))
    .every((words) => findMeanings('anyApp', words).includes(words));
}

/** A text without the words of these meanings: what else does it speak of? */
export function withoutMeanings(text: string, ...meanings: readonly Meaning[]): string {
  const { tokens, finds } = analyse(text);
  const left: string[] = [...tokens];
  const runs: string[] = [];
  for (const find of finds) {
    if (!meanings.includes(find.meaning)) continue;
    if ('letters' in find) runs.push(find.letters);
    else left.fill(GAP, find.start, find.end);
  }
  return runs.reduce((shorter, run) => removeRun(shorter, run), left.join(' '));
}

function wordsOf(find: Find, tokens: readonly string[]): string {
  return 'letters' in find ? find.letters : tokens.slice(find.start, find.end).join(' ');
}

function isLonger(find: Find, part: Find): boolean {
  if ('letters' in find)
    return 'letters' in part && find.letters !== part.letters && find.letters.includes(part.letters);
  if ('letters' in part) return false;
  return find.start <= part.start && part.end <= find.end && find.end - find.start > part.end - part.start;
}

/** With one small word between them at most: "code de réduction". */
function isBeside(find: Find, neighbour: Find): boolean {
  if ('letters' in find) return 'letters' in neighbour && find.letters.includes(neighbour.letters);
  if ('letters' in neighbour) return false;
  return Math.max(find.start - neighbour.end, neighbour.start - find.end) <= 1;
}

function analyse(text: string): Analysis {
  const known = kept.get(text);
  if (known !== undefined) return known;
  index ??= buildIndex();
  const tokens = text.split(' ').filter((token) => token !== '');
  const finds = [...findEntries(tokens, index), ...findAnywhere(text, index)];
  if (kept.size >= MOST_KEPT) kept.clear();
  const analysis = { tokens, finds };
  kept.set(text, analysis);
  return analysis;
}

function findEntries(tokens: readonly string[], { byWord, byStem }: LexiconIndex): Find[] {
  const finds: Find[] = [];
  for (const [start, token] of tokens.entries()) {
    const entries: Entry[] = [...(byWord.get(token) ?? [])];
    for (let length = 1; length <= token.length; length += 1)
      entries.push(...(byStem.get(token.slice(0, length)) ?? []));
    for (const { meaning, words } of entries) {
      if (words.every(({ stem, open }, offset) => isWord(tokens[start + offset], stem, open))) {
        finds.push({ meaning, start, end: start + words.length });
      }
    }
  }
  return finds;
}

function isWord(token: string | undefined, stem: string, open: boolean): boolean {
  return token !== undefined && (token === stem || (open && token.startsWith(stem)));
}

function findAnywhere(text: string, { anywhere }: LexiconIndex): Find[] {
  if (!UNSPACED.test(text)) return [];
  const glued = text.replaceAll(' ', '');
  return anywhere.flatMap(({ meaning, text: letters }) => (glued.includes(letters) ? [{ meaning, letters }] : []));
}

/** Takes a run of letters out of a text, whatever spaces stand inside it. The letters are none that a pattern reads. */
function removeRun(text: string, run: string): string {
  return text.replace(new RegExp(Array.from(run).join(' ?'), 'gu'), ` ${GAP} `);
}
