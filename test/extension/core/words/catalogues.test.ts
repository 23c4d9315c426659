import { describe, expect, it } from 'vitest';
import { wordFiles, wordsIn } from '#extension/core/words/catalogues.ts';
import { wordFileOf } from '#extension/core/words/word-files.ts';
import { createWords, type WordCatalogue } from '#extension/core/words/words.ts';
import { LANGUAGES, type Language } from '#shared/language/languages.ts';

const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

describe('wordFiles', () => {
  it('has one file for each language, and none for English, which is at hand', () => {
    expect(wordFiles().map(({ path }) => path)).toEqual(TRANSLATED.map(wordFileOf));
  });

  it.each(TRANSLATED)('says in %s what the catalogue says, plural forms too', (language) => {
    const file = wordFiles().find(({ path }) => path === wordFileOf(language));
    const say = createWords<Language>(JSON.parse(file?.contents ?? '') as WordCatalogue<Language>, language);
    const known = wordsIn(language);

    expect(say('menu.fill')).toBe(known('menu.fill'));
    for (const count of [1, 2, 5]) expect(say('link.renewed', { count })).toBe(known('link.renewed', { count }));
  });
});
