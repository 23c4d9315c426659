/** The catalogue of one language, fetched when it is known which: a popup carries one of them. */

import { LANGUAGES, type Language } from '#shared/language/languages.ts';
import { type Catalogue, createText, type Text } from './text.ts';

type Load = () => Promise<Catalogue>;

const CATALOGUES: { readonly en: Load } & { readonly [language in Language]?: Load } = {
  en: async () => (await import('./en.ts')).en,
};

export async function loadText(language: Language): Promise<Text> {
  const load = CATALOGUES[language];
  return load === undefined ? createText(await CATALOGUES.en(), LANGUAGES[0]) : createText(await load(), language);
}
