/** The words of the pages in every language together, for the build and for tests. A page reads the file of one. */

import type { BuiltFile } from '#extension/core/words/built-file.ts';
import { pageWordFileOf } from '#extension/core/words/word-files.ts';
import { LANGUAGES, type Language } from '#shared/language/languages.ts';
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
import { type Catalogue, createText, type Text } from './text.ts';
import { zhCn } from './zh-cn.ts';

const CATALOGUES: { readonly [Speech in Language]: Catalogue<Speech> } = {
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

export function textIn<Speech extends Language>(language: Speech): Text {
  return createText<Speech>(CATALOGUES[language], language);
}

/** The catalogues as files of the built extension, where {@link pageWordFileOf} says. */
export function pageWordFiles(): readonly BuiltFile[] {
  return LANGUAGES.map((language) => ({
    path: pageWordFileOf(language),
    contents: JSON.stringify(CATALOGUES[language]),
  }));
}
