/** The words of the popup and the options page, as the catalogue of one language gives them. */

import { createText as createTextOf, type Source, type TextOf, type Translation } from '#extension/core/words/text.ts';
import type { Language } from '#shared/language/languages.ts';
import type { en } from './en.ts';

export type MessageKey = keyof typeof en;

/** What a language has to give: each key of English, none missing. */
export type Catalogue<Speech extends Language> = Translation<typeof en, Speech>;

/** Gives the sentence of a key. The values its sentence names are demanded by the compiler. */
export type Text = TextOf<typeof en>;

/** The words of a catalogue that was read from its file: the build made it of the one of this language. */
export function readText({ language, catalogue }: { readonly language: Language; readonly catalogue: Source }): Text {
  return createText(catalogue as Catalogue<Language>, language);
}

/** The words of one language. */
export function createText<Speech extends Language>(catalogue: Catalogue<Speech>, language: Speech): Text {
  return createTextOf<typeof en, Speech>(catalogue, language);
}
