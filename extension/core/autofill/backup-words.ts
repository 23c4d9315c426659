/** Telling words for a backup code alone from words that offer it beside another code. */

import { findMeaning, hasMeaning, withoutMeanings } from './lexicon.ts';

/**
 * The words for a backup code in a text that speaks of no other code; `null` in "authentication code or recovery code",
 * and in a text without them.
 *
 * @param text - As `normalText` gives it.
 */
export function onlyBackupWords(text: string): string | null {
  const backup = findMeaning('backup', text);
  if (backup === null) return null;
  const rest = withoutMeanings(text, 'backup').replace(NUMBER_BEFORE, '.').replace(NUMBER_AFTER, '.');
  return hasMeaning(rest, 'authenticator', 'oneTimeCode', 'checkCode', 'accessCode') ? null : backup;
}

/** "8-digit backup code", "code de secours à 8 chiffres": the number of digits is the backup code's own. */
const NUMBER_BEFORE = /(\d+|six|eight|ten) \p{L}+ \./gu;
const NUMBER_AFTER = /\. (\p{L}{1,3} )?\d+ \p{L}+/gu;
