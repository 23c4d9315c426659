/** The words of all languages, ordered for finding them in a text in one pass. */

import { normalText } from './normal-text.ts';
import { LANGUAGES, type LanguageWords, type Meaning } from './words/index.ts';

/** Scripts that write words without spaces between them, or glue articles and particles onto them. */
export const UNSPACED: RegExp =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** One word of an entry; an open one takes in longer words that begin with it. */
interface EntryWord {
  readonly stem: string;
  readonly open: boolean;
}

/** An entry of a list, cut into words. */
export interface Entry {
  readonly meaning: Meaning;
  readonly words: readonly EntryWord[];
}

export interface LexiconIndex {
  /** Entries by their first word, and by the stem of an open first word. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  /** Entries of scripts without spaces, written without any. */
  readonly anywhere: readonly { readonly meaning: Meaning; readonly text: string }[];
}

/** Builds the index. It takes some milliseconds, so callers keep it. */
export function buildIndex(): LexiconIndex {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const anywhere: { meaning: Meaning; text: string }[] = [];
  for (const [meaning, text] of Object.values(LANGUAGES).flatMap(meaningsOf)) {
    if (UNSPACED.test(text)) anywhere.push({ meaning, text: normalText(text).replaceAll(' ', '') });
    else for (const entry of entriesOf(meaning, text)) put(entry.words[0]?.open ? byStem : byWord, entry);
  }
  return { byWord, byStem, anywhere };
}

/** Each text of a language with what it means. The keys of a word list are the meanings; any app is an authenticator too. */
function meaningsOf(words: LanguageWords): (readonly [Meaning, string])[] {
  const lists = { ...words, authenticator: [...words.authenticator, ...(words.anyApp ?? [])] };
  return (Object.keys(lists) as Meaning[]).flatMap((meaning) =>
    (lists[meaning] ?? []).map((text) => [meaning, text] as const),
  );
}

/** The entry, and for one of several words its glued spelling too: "security code" is `securitycode` in a name. */
function entriesOf(meaning: Meaning, text: string): Entry[] {
  const words = text.split(' ').map((word) => ({ stem: normalText(word), open: word.endsWith('*') }));
  const inner = words.slice(0, -1);
  if (inner.length === 0 || inner.some(({ open }) => open)) return [{ meaning, words }];
  const glued = { stem: words.map(({ stem }) => stem).join(''), open: words.at(-1)?.open ?? false };
  return [
    { meaning, words },
    { meaning, words: [glued] },
  ];
}

function put(map: Map<string, Entry[]>, entry: Entry): void {
  const stem = entry.words[0]?.stem ?? '';
  const known = map.get(stem);
  if (known === undefined) map.set(stem, [entry]);
  else known.push(entry);
}
