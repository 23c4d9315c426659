/**
 * The platform's own catalogues, which word what stands outside our pages: the manifest, the shortcuts, the hint over
 * a page. Made from ours when the extension is built, so that nothing is written twice.
 *
 * https://developer.chrome.com/docs/extensions/reference/api/i18n
 */

import { LANGUAGES, type Language } from '#shared/language/languages.ts';
import type { BuiltFile } from './built-file.ts';
import { wordsIn } from './catalogues.ts';
import type { Words } from './words.ts';

/** Names in the platform's catalogue, as the manifest has them (`__MSG_fill__`), and what they say. */
const MESSAGES = {
  description: 'manifest.description',
  fill: 'manifest.fill',
  lock: 'manifest.lock',
  area: 'manifest.area',
} as const satisfies Readonly<Record<string, Parameters<Words>[0]>>;

export function platformMessages(): readonly BuiltFile[] {
  return LANGUAGES.map((language) => ({
    path: `_locales/${folderOf(language)}/messages.json`,
    contents: JSON.stringify(messagesIn(language)),
  }));
}

/** The platform writes `pt_BR`. */
function folderOf(language: Language): string {
  return language.replace('-', '_');
}

function messagesIn(language: Language): Readonly<Record<string, { readonly message: string }>> {
  const words = wordsIn(language);
  return Object.fromEntries(Object.entries(MESSAGES).map(([name, key]) => [name, { message: words(key) }]));
}
