import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/language/languages.ts';
import { formFor, PLURAL_RULES } from '#shared/language/plural-forms.ts';

describe('PLURAL_RULES', () => {
  it.each(LANGUAGES)('has the forms that whole numbers take in %s', (language) => {
    const rules = new Intl.PluralRules(language);
    const taken = new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)));
    taken.delete('zero');

    expect([...taken].filter((rule) => !PLURAL_RULES[language].some((known) => known === rule))).toEqual([]);
    expect(PLURAL_RULES[language].filter((rule) => rule !== 'other' && !taken.has(rule))).toEqual([]);
  });
});

describe('formFor', () => {
  it('is the form of the rule, or the last one where the language gives none', () => {
    const rules = new Intl.PluralRules('pl');
    const forms = { one: 'kod', few: 'kody', other: 'kodów' };

    expect([1, 2, 5].map((count) => formFor(count, forms, rules))).toEqual(['kod', 'kody', 'kodów']);
  });
});
