import { describe, expect, it } from 'vitest';
import { createText, type Translation } from '#extension/core/words/text.ts';

const en = {
  plain: 'Hello',
  greeting: '{name} is on {host}',
  found: { one: '{count} account', other: '{count} accounts' },
} as const;
type En = typeof en;

describe('createText', () => {
  it('follows the plural rules of the language, and writes numbers as it does', () => {
    const found = { one: '{count} konto', few: '{count} konta', many: '{count} kont', other: '{count} konta' } as const;
    const text = createText<En, 'pl'>({ plain: 'Cześć', greeting: '{name}: {host}', found }, 'pl');

    expect([1, 2, 5, 10_000].map((count) => text('found', { count }))).toEqual([
      '1 konto',
      '2 konta',
      '5 kont',
      '10\u00a0000 kont',
    ]);
  });

  it('lets a language say it without plural forms', () => {
    const text = createText<En, 'ja'>({ plain: '', greeting: '{name}{host}', found: '{count} 件' }, 'ja');

    expect(text('found', { count: 1 })).toBe('1 件');
  });

  it('keeps a name apart from a sentence that runs from right to left, and only there', () => {
    const rightToLeft: Translation<En, 'he'> = {
      plain: '',
      greeting: '{name} ב־{host}',
      found: { one: 'אחד', two: 'שניים', other: '{count} חשבונות' },
    };

    expect(createText<En, 'he'>(rightToLeft, 'he')('greeting', { name: 'Ada', host: 'a.example' })).toBe(
      '\u2068Ada\u2069 ב־\u2068a.example\u2069',
    );
    expect(createText<En, 'en'>(en, 'en')('greeting', { name: 'עדה', host: 'a.example' })).toBe('עדה is on a.example');
  });
});

describe('a translation that the compiler refuses', () => {
  const whole = { plain: 'Hallo', greeting: '{name} bei {host}', found: '{count} Konten' } as const;

  it('lacks a key, a placeholder or a plural form, or has a key too many', () => {
    const { plain: _plain, ...less } = whole;
    // @ts-expect-error: the key `plain` is missing.
    const withoutKey: Translation<En, 'de'> = less;
    // @ts-expect-error: there is no key `other` in English.
    const withAnother: Translation<En, 'de'> = { ...whole, other: 'mehr' };
    // @ts-expect-error: the sentence does not say which host.
    const withoutValue: Translation<En, 'de'> = { ...whole, greeting: '{name} ist da' };
    // @ts-expect-error: Polish has forms for few and for many.
    const withoutForm: Translation<En, 'pl'> = { ...whole, found: { one: '{count} konto', other: '{count} konta' } };

    const refused = [withoutKey, withAnother, withoutValue, withoutForm];
    expect(refused.every((catalogue) => JSON.stringify(catalogue) !== JSON.stringify(whole))).toBe(true);
  });

  it('accepts one that is whole', () => {
    const accepted: Translation<En, 'de'> = whole;

    expect(Object.keys(accepted)).toEqual(Object.keys(en));
  });
});
