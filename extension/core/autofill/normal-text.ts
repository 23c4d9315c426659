/** One spelling for everything that is compared: labels in any script, and identifiers in any programmer's style. */

/** Letters that carry no combining mark to strip, yet are one letter with a decoration. */
const FOLDED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Latin, Greek and Cyrillic accents. Marks of other scripts are parts of words and stay. */
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * Lower case, without accents, every run of anything but letters and digits turned into one space:
 * `twoFactorCode`, `two_factor-code` and `Two‑Factor  Code:` are all `two factor code`.
 */
export function normalText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[ıłøđßæœ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
