/** Where the built extension has its catalogues, as JSON; from its top. */

import type { Language } from '#shared/language/languages.ts';

/** That of the background. English has no file: it is at hand. */
export function wordFileOf(language: Language): string {
  return `words/${language}.json`;
}

/** That of the popup and the options page, English too. */
export function pageWordFileOf(language: Language): string {
  return `words/pages-${language}.json`;
}
