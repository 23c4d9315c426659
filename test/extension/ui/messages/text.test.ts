import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '#extension/ui/messages/en.ts';
import { createText } from '#extension/ui/messages/text.ts';

const text = createText(en, 'en');

describe('createText', () => {
  it('puts values where the sentence names them', () => {
    expect(text('name.both', { issuer: 'Example', account: 'ada' })).toBe('Example, ada');
  });

  it('takes a value as it is, also one that looks like a placeholder or a pattern', () => {
    expect(text('name.both', { issuer: '{account}', account: '$&' })).toBe('{account}, $&');
  });

  it.each([
    { count: 1, words: '1 account found' },
    { count: 0, words: '0 accounts found' },
    { count: 10_000, words: '10,000 accounts found' },
  ])('counts $count', ({ count, words }) => {
    expect(text('list.found', { count })).toBe(words);
  });
});

describe('the English catalogue', () => {
  it('has no key that no view uses', () => {
    const source = sourceOf(resolve('extension/ui'));
    // Keys of a family are composed: `options.health.${problem}`.
    const families = [...source.matchAll(/text\(`([\w.]+\.)\$\{/g)].map(([, family]) => family ?? '');
    const unused = Object.keys(en).filter(
      (key) => !source.includes(`'${key}'`) && !families.some((family) => key.startsWith(family)),
    );

    expect(unused).toEqual([]);
  });
});

/** All code of a folder but the catalogues. */
function sourceOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/messages.[\w-]+\.ts$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
