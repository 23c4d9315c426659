/** The words of a page. They are a file and no script, so that a page asks for one language beside its other questions. */

import type { Language } from '#shared/language/languages.ts';
import type { Source } from '../core/words/text.ts';
import { pageWordFileOf } from '../core/words/word-files.ts';
import { inPersonsLanguage } from './language.ts';

/** The words of the person's language, as the build wrote them. */
export interface PageWords {
  readonly language: Language;
  readonly catalogue: Source;
}

/** @throws TypeError when the file cannot be read: the extension is being removed or updated. */
export async function readPageWords(): Promise<PageWords> {
  return inPersonsLanguage(async (language) => {
    const file = await fetch(`/${pageWordFileOf(language)}`);
    return { language, catalogue: (await file.json()) as Source };
  });
}
