/** The words that the background speaks: those of the person's language, once their file is read. */

import type { Language } from '#shared/language/languages.ts';
import { wordFileOf } from '../core/words/word-files.ts';
import { createWords, ENGLISH, type WordCatalogue, type Words } from '../core/words/words.ts';
import { inPersonsLanguage, onLanguageChosen } from './language.ts';

let spoken = ENGLISH;
let speaking: Promise<void> = Promise.resolve();

/** The words of now. Ask for them each time, after {@link whenSpoken}: the person may choose another language. */
export function words(): Words {
  return spoken;
}

/** Resolves once {@link words} are those of the person's language. Whatever may say something waits for it first. */
export function whenSpoken(): Promise<void> {
  return speaking;
}

/**
 * Speaks the person's language from now on.
 *
 * @param onSpoken - Told whenever the language is another one, to word again what stands somewhere.
 */
export function speakLanguage(onSpoken: () => void): Promise<void> {
  const speak = async (): Promise<void> => {
    spoken = await inPersonsLanguage(readWords);
    onSpoken();
  };
  onLanguageChosen(() => {
    // After the one before, so that the last choice is the last to be spoken.
    speaking = speaking.then(speak);
  });
  speaking = speak();
  return speaking;
}

/**
 * The words of a language, from their file: a service worker loads no code later. English when the file cannot be
 * read, which is said to the browser's error list.
 */
export async function readWords(language: Language): Promise<Words> {
  if (language === 'en') return ENGLISH;
  try {
    const file = await fetch(`/${wordFileOf(language)}`);
    // The build made it of the catalogue of this language.
    return createWords((await file.json()) as WordCatalogue<Language>, language);
  } catch (error) {
    reportError(error);
    return ENGLISH;
  }
}
