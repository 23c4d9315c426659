/** Which plural forms each language has for whole numbers (Unicode CLDR, cardinal plural rules). */

import type { Language } from './languages.ts';

/** Arabic has a form for none besides, which falls back on `other`; so do forms for millions and for fractions. */
export const PLURAL_RULES = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  fr: ['one', 'other'],
  es: ['one', 'other'],
  'pt-BR': ['one', 'other'],
  it: ['one', 'other'],
  nl: ['one', 'other'],
  // Whole numbers never take the last one.
  pl: ['one', 'few', 'many', 'other'],
  ja: ['other'],
  'zh-CN': ['other'],
  ar: ['one', 'two', 'few', 'many', 'other'],
  he: ['one', 'two', 'other'],
} as const satisfies Readonly<Record<Language, readonly Intl.LDMLPluralRule[]>>;

/** A form for each rule of the language: none may be missing. */
export type PluralForms<Speech extends Language, Form extends string = string> = Readonly<
  Record<(typeof PLURAL_RULES)[Speech][number], string>
> & { readonly [rule in Intl.LDMLPluralRule]?: string } & { readonly other: Form };

/** The form for a number. */
export function formFor(
  count: number,
  forms: { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string },
  rules: Intl.PluralRules,
): string {
  return forms[rules.select(count)] ?? forms.other;
}
