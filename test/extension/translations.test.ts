/**
 * Every catalogue of the extension beside the English one. Types hold the keys and the placeholders of each; this
 * holds what types do not see: placeholders that English does not have, and words that nobody translated or uses.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en as words } from '#extension/core/words/en.ts';
import type { Message, Source } from '#extension/core/words/text.ts';
import { en as pages } from '#extension/ui/messages/en.ts';
import { isLanguage, LANGUAGES, type Language } from '#shared/language/languages.ts';

const TOP = resolve(import.meta.dirname, '../../extension');
const FOLDERS = [
  { name: 'the pages', folder: 'ui/messages', english: pages as Source },
  { name: 'the background', folder: 'core/words', english: words as Source },
];
const CASES = FOLDERS.flatMap((part) => LANGUAGES.slice(1).map((language) => ({ ...part, language })));

/** Plural forms that may do without the number, because they are about so many and no others. */
const NUMBERLESS = ['zero', 'one', 'two'];

/** Texts of one word or so that are written alike in English; a sentence never is. */
const LONGEST_SHARED_WORD = 24;

async function catalogueOf(folder: string, language: Language): Promise<Source> {
  const exported: Record<string, Source> = await import(join(TOP, folder, `${language.toLowerCase()}.ts`));
  const [catalogue] = Object.values(exported);
  if (catalogue === undefined) throw new Error(`no catalogue for ${language}`);
  return catalogue;
}

function formsOf(message: Message | undefined): [string, string][] {
  return typeof message === 'object' ? Object.entries(message) : [['other', message ?? '']];
}

function placeholdersOf(sentence: string): string[] {
  return [...new Set(Array.from(sentence.matchAll(/\{(\w*)\}/g), ([, name = '']) => name))].sort();
}

/** What a form does not say of what English says, and what it says besides. */
function differencesOf(form: string, sentence: string, english: Message): string[] {
  const wanted = placeholdersOf(formsOf(english).find(([rule]) => rule === 'other')?.[1] ?? '');
  const said = placeholdersOf(sentence);
  const missing = wanted.filter((name) => !said.includes(name) && !(name === 'count' && NUMBERLESS.includes(form)));
  return [
    ...missing.map((name) => `-${name}`),
    ...said.filter((name) => !wanted.includes(name)).map((name) => `+${name}`),
  ];
}

describe.each(CASES)('$name in $language', ({ folder, english, language }) => {
  it('has the keys of English, and in every form the values of its sentence', async () => {
    const catalogue = await catalogueOf(folder, language);
    const wrong = Object.entries(english).flatMap(([key, source]) =>
      formsOf(catalogue[key]).flatMap(([form, sentence]) =>
        differencesOf(form, sentence, source).map((difference) => `${key} ${form} ${difference}`),
      ),
    );

    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
    expect(wrong).toEqual([]);
  });

  it('leaves no sentence empty or in English', async () => {
    const catalogue = await catalogueOf(folder, language);
    const left = Object.entries(english).filter(([key, source]) => {
      const [same] = formsOf(source).map(([, sentence]) => sentence);
      return formsOf(catalogue[key]).some(
        ([, sentence]) => sentence === '' || (sentence === same && sentence.length > LONGEST_SHARED_WORD),
      );
    });

    expect(left.map(([key]) => key)).toEqual([]);
  });
});

describe('the catalogues', () => {
  it.each(FOLDERS)('of $name are of languages that there are', ({ folder }) => {
    const files = readdirSync(join(TOP, folder)).map((file) => file.replace('.ts', ''));
    const tags = files.filter((name) => /^[a-z]{2}(?:-[a-z]{2})?$/.test(name));
    const known = LANGUAGES.filter(isLanguage).map((language) => language.toLowerCase());

    expect(tags.sort()).toEqual([...known].sort());
  });

  it('of the background have no key that nothing says', () => {
    const source = sourceOf(TOP);
    // Keys of a family are composed: `damage.${kind}`.
    const families = Array.from(source.matchAll(/[`]([\w.]+\.)\$\{/g), ([, family]) => family ?? '');
    const unused = Object.keys(words).filter(
      (key) => !source.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );

    expect(unused).toEqual([]);
  });
});

/** All code of the extension but the catalogues. */
function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(?:messages|words)\/[\w-]+\.ts$/.test(file))
    .concat('core/words/bad-input.ts', 'core/words/platform-messages.ts')
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
