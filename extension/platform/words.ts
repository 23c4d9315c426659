/** The words that the background speaks: English until the person's language is known, a moment after it starts. */

import { ENGLISH, type Words, wordsIn } from '../core/words/catalogues.ts';
import { browserLanguage, onLanguageChosen, readLanguage } from './language.ts';

let spoken = ENGLISH;

/** The words of now. Ask for them each time: the person may choose another language. */
export function words(): Words {
  return spoken;
}

/**
 * Speaks the person's language from now on.
 *
 * @param onSpoken - Told whenever the language is another one, to word again what stands somewhere.
 */
export async function speakLanguage(onSpoken: () => void): Promise<void> {
  const speak = async (): Promise<void> => {
    spoken = wordsIn(await readLanguage());
    onSpoken();
  };
  spoken = wordsIn(browserLanguage());
  onLanguageChosen(() => void speak());
  await speak();
}
