import { describe, expect, it } from 'vitest';
import { chooseLanguage, directionOf, LANGUAGE_NAMES, LANGUAGES } from '#shared/language/languages.ts';

describe('chooseLanguage', () => {
  it.each([
    { wishes: ['de'], language: 'de' },
    { wishes: ['de-AT'], language: 'de' },
    { wishes: ['DE_de'], language: 'de' },
    { wishes: ['pt-PT'], language: 'pt-BR' },
    { wishes: ['PT-br'], language: 'pt-BR' },
    { wishes: ['zh-Hant-TW'], language: 'zh-CN' },
    { wishes: ['iw'], language: 'he' },
    { wishes: ['sv', 'fr'], language: 'fr' },
    { wishes: ['en-GB', 'de'], language: 'en' },
    { wishes: ['sv'], language: 'en' },
    { wishes: ['', 'not a tag', 'ja'], language: 'ja' },
    { wishes: ['def'], language: 'en' },
    { wishes: [], language: 'en' },
  ])('gives $language to who wishes for $wishes', ({ wishes, language }) => {
    expect(chooseLanguage(wishes)).toBe(language);
  });
});

describe('directionOf', () => {
  it('is from right to left for the two that are written so, as the platform has it', () => {
    const rightToLeft = LANGUAGES.filter((language) => directionOf(language) === 'rtl');

    expect(rightToLeft).toEqual(['ar', 'he']);
  });
});

describe('LANGUAGE_NAMES', () => {
  it('names each once', () => {
    expect(new Set(Object.values(LANGUAGE_NAMES)).size).toBe(LANGUAGES.length);
  });
});
