/** The languages that both halves speak, and which of them a person is spoken to in. */

/** BCP 47 tags of the catalogues. The first is the one that everyone gets whose language is none of them. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'ja', 'zh-CN', 'ar', 'he'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language as its own speakers call it: what a list of languages shows. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  ja: '日本語',
  'zh-CN': '简体中文',
  ar: 'العربية',
  he: 'עברית',
};

export function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/** Which way it is written: Unicode Bidirectional Algorithm, Arabic and Hebrew scripts. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr';
}

/**
 * The language to speak, by lookup (RFC 4647 §3.4): the first wish that a catalogue has, as it is or by its primary
 * language, so that `de-AT` gets `de` and `pt-PT` gets `pt-BR`. A wish that is no language tag is passed over.
 *
 * @param wishes - BCP 47 tags, the dearest first.
 */
export function chooseLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const primary = primaryLanguageOf(wish);
    const exact = LANGUAGES.find((language) => language.toLowerCase() === wish.toLowerCase());
    const near = LANGUAGES.find((language) => primaryLanguageOf(language) === primary);
    if (exact !== undefined) return exact;
    if (primary !== null && near !== undefined) return near;
  }
  return LANGUAGES[0];
}

/** `pt` of `pt-PT`; the old `iw` is `he`. `null` when it is no language tag. */
function primaryLanguageOf(tag: string): string | null {
  try {
    // Browsers on some systems write an underscore.
    return new Intl.Locale(tag.replaceAll('_', '-')).language;
  } catch {
    return null;
  }
}
