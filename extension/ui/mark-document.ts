/** Tells the document which language it is in, so that it is read aloud, hyphenated and laid out accordingly. */

import { directionOf } from '#shared/language/languages.ts';
import type { Text } from './messages/text.ts';

export function markDocument(document: Document, title: string, { language }: Pick<Text, 'language'>): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = title;
}
