/** Set-up codes among other text. */

/** As QR codes carry it, alone; the scheme is enough to stop looking further. */
const WANTED = /^[\s\u200b-\u200f\u2060\ufeff]*(?:(?:apple-)?otpauth|otpauth-migration):/i;

/** As a page or a pasted text carries it, among other words. */
const INSIDE = /(?:apple-)?otpauth(?:-migration)?:\/\/[^\s"'<>`]+/gi;

/** More than a person would look through. */
const MOST = 100;

/** Whether a text claims to be a key URI or a transfer code. Whether it is one, its parser says. */
export function isSetUpText(text: string): boolean {
  return WANTED.test(text);
}

/** Every key URI and transfer code that stands in a text, each once. */
export function findSetUpTexts(text: string): string[] {
  const found = Array.from(text.matchAll(INSIDE), ([uri]) => uri.replace(/[).,;\]}]+$/, ''));
  return [...new Set(found)].slice(0, MOST);
}
