/** Sentences that are made where no language is known, and said where one is. */

import type { Words } from './words.ts';

/** A name that is the same in every language, or what says it in one. */
export type Saying = string | ((say: Words) => string);

export function said(saying: Saying, words: Words): string {
  return typeof saying === 'string' ? saying : saying(words);
}
