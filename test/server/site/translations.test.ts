/**
 * That no value is lost in a translation. Types see to it that every text is there and takes what the English one
 * takes; that it also says it is seen by putting marks in and looking for them.
 */

import { describe, expect, it } from 'vitest';
import { en } from '#server/site/messages/en.ts';
import { MESSAGES, messagesIn } from '#server/site/messages/index.ts';
import { isLanguage, type Language } from '#shared/language/languages.ts';

type Words = string | ((value: unknown) => string);

/** Texts that take several values, and the values that they are tried with. */
const SEVERAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'site.title': { page: '«page»', site: '«site»' },
  'userOptions.backupCodesOf': { remaining: '«remaining»', total: '«total»' },
  'sessions.browserOn': { browser: '«browser»', system: '«system»' },
};
const MARK = '«value»';
/** More than a language has a form of its own for. */
const COUNT = 57;

function textsOf(tree: object, path = ''): [string, Words][] {
  return Object.entries(tree).flatMap(([key, value]: [string, object | Words]): [string, Words][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' ? textsOf(value, here) : [[here, value]];
  });
}

/** What a text must say again when it is given this: the marks, or the number that it counts. */
function valuesFor(path: string): { readonly given: unknown; readonly said: readonly string[] } {
  const english = new Map(textsOf(en)).get(path);
  const several = SEVERAL[path];
  if (several !== undefined) return { given: several, said: Object.values(several) };
  const counts = typeof english === 'function' && !english(MARK).includes(MARK);
  return counts ? { given: COUNT, said: [String(COUNT)] } : { given: MARK, said: [MARK] };
}

describe.each(
  Object.keys(MESSAGES)
    .filter(isLanguage)
    .map((language) => ({ language })),
)('the site in $language', ({ language }) => {
  const texts = textsOf(messagesIn(language));

  it('has the texts of the English one, none empty', () => {
    expect(texts.map(([path]) => path).sort()).toEqual(
      textsOf(en)
        .map(([path]) => path)
        .sort(),
    );
    expect(texts.filter(([, words]) => words === '')).toEqual([]);
  });

  it('says every value that it is given', () => {
    const silent = texts.filter(([path, words]) => {
      if (typeof words === 'string') return false;
      const { given, said } = valuesFor(path);
      return !said.every((value) => words(given).includes(value));
    });

    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('leaves no text in English', () => {
    const same = texts.filter(([path, words]) => words === new Map(textsOf(en)).get(path)).map(([path]) => path);

    expect(same.filter((path) => !isSharedWord(path, language))).toEqual([]);
  });
});

/** Words that are written alike in both languages. */
const SHARED: Readonly<Partial<Record<Language, readonly string[]>>> = {
  fr: ['settings.sessions', 'sessions.title'],
  'pt-BR': ['fields.email'],
  it: ['fields.password', 'settings.password', 'userOptions.account', 'setUp.accountName'],
  nl: ['userOptions.account', 'setUp.accountName', 'demo.prompts.frame.title'],
};

function isSharedWord(path: string, language: Language): boolean {
  return language === 'en' || (SHARED[language]?.includes(path) ?? false);
}
