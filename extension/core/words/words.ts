/** The words that are spoken behind the pages. English is at hand; any other language is a file of its own. */

import type { Language } from '#shared/language/languages.ts';
import { en } from './en.ts';
import { createText, type TextOf, type Translation } from './text.ts';

/** What a language has to give. */
export type WordCatalogue<Speech extends Language> = Translation<typeof en, Speech>;

/** Gives the sentence of a key. */
export type Words = TextOf<typeof en>;

export const ENGLISH: Words = createWords(en, 'en');

export function createWords<Speech extends Language>(catalogue: WordCatalogue<Speech>, language: Speech): Words {
  return createText<typeof en, Speech>(catalogue, language);
}
