/** How a sentence counts in its language: the form that the plural rules name, the number as it is written. */

import type { Language } from '#shared/language/languages.ts';
import { formFor, type PluralForms } from '#shared/language/plural-forms.ts';

/** Forms have `#` where the number goes; one for a single thing or two may do without it. */
export function countingIn<Speech extends Language>(
  language: Speech,
): (n: number, forms: PluralForms<Speech>) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (n, forms) => formFor(n, forms, rules).replace('#', numbers.format(n));
}
