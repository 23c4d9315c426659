/** The words that are spoken behind the pages, in each language. All are at hand: a service worker fetches no code. */

import type { Language } from '#shared/language/languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBr } from './pt-br.ts';
import { createText, type TextOf, type Translation } from './text.ts';
import { zhCn } from './zh-cn.ts';

/** What a language has to give. */
export type WordCatalogue<Speech extends Language> = Translation<typeof en, Speech>;

/** Gives the sentence of a key. */
export type Words = TextOf<typeof en>;

export const ENGLISH: Words = createText<typeof en, 'en'>(en, 'en');

const WORDS: Readonly<Record<Language, () => Words>> = {
  en: () => ENGLISH,
  de: () => createText<typeof en, 'de'>(de, 'de'),
  fr: () => createText<typeof en, 'fr'>(fr, 'fr'),
  es: () => createText<typeof en, 'es'>(es, 'es'),
  'pt-BR': () => createText<typeof en, 'pt-BR'>(ptBr, 'pt-BR'),
  it: () => createText<typeof en, 'it'>(it, 'it'),
  nl: () => createText<typeof en, 'nl'>(nl, 'nl'),
  pl: () => createText<typeof en, 'pl'>(pl, 'pl'),
  ja: () => createText<typeof en, 'ja'>(ja, 'ja'),
  'zh-CN': () => createText<typeof en, 'zh-CN'>(zhCn, 'zh-CN'),
  ar: () => createText<typeof en, 'ar'>(ar, 'ar'),
  he: () => createText<typeof en, 'he'>(he, 'he'),
};

export function wordsIn(language: Language): Words {
  return WORDS[language]();
}
