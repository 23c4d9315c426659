/** The texts of the site in each of its languages. */

import type { Language } from '#shared/language/languages.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, type Messages } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBr } from './pt-br.ts';

export const MESSAGES: { readonly en: Messages } & { readonly [language in Language]?: Messages } = {
  en,
  de,
  fr,
  es,
  'pt-BR': ptBr,
  it,
  nl,
  pl,
  ja,
  ar,
};

export function messagesIn(language: Language): Messages {
  return MESSAGES[language] ?? MESSAGES.en;
}
