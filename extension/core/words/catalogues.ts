/**
 * The words of every language together, for the build and for tests. What runs reads the file of one language: all
 * twelve would be a third of the background.
 */

import { LANGUAGES, type Language } from '#shared/language/languages.ts';
import { ar } from './ar.ts';
import type { BuiltFile } from './built-file.ts';
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
import { wordFileOf } from './word-files.ts';
import { createWords, type WordCatalogue, type Words } from './words.ts';
import { zhCn } from './zh-cn.ts';

const CATALOGUES: { readonly [Speech in Language]: WordCatalogue<Speech> } = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  it,
  nl,
  pl,
  ja,
  'zh-CN': zhCn,
  ar,
  he,
};

export function wordsIn<Speech extends Language>(language: Speech): Words {
  return createWords<Speech>(CATALOGUES[language], language);
}

/** The catalogues as files of the built extension, where {@link wordFileOf} says. */
export function wordFiles(): readonly BuiltFile[] {
  return LANGUAGES.filter((language) => language !== 'en').map((language) => ({
    path: wordFileOf(language),
    contents: JSON.stringify(CATALOGUES[language]),
  }));
}
