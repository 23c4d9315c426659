/** The catalogue of one language, fetched when it is known which: a popup carries one of them. */

import type { Language } from '#shared/language/languages.ts';
import { createText, type Text } from './text.ts';

const TEXTS: Readonly<Record<Language, () => Promise<Text>>> = {
  en: async () => createText((await import('./en.ts')).en, 'en'),
  de: async () => createText((await import('./de.ts')).de, 'de'),
  fr: async () => createText((await import('./fr.ts')).fr, 'fr'),
  es: async () => createText((await import('./es.ts')).es, 'es'),
  'pt-BR': async () => createText((await import('./pt-br.ts')).ptBr, 'pt-BR'),
  it: async () => createText((await import('./it.ts')).it, 'it'),
  nl: async () => createText((await import('./nl.ts')).nl, 'nl'),
  pl: async () => createText((await import('./pl.ts')).pl, 'pl'),
  ja: async () => createText((await import('./ja.ts')).ja, 'ja'),
  'zh-CN': async () => createText((await import('./zh-cn.ts')).zhCn, 'zh-CN'),
  ar: async () => createText((await import('./ar.ts')).ar, 'ar'),
  he: async () => createText((await import('./he.ts')).he, 'he'),
};

export async function loadText(language: Language): Promise<Text> {
  return TEXTS[language]();
}
