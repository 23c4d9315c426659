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

/** Addresses of pictures that a service draws, and links that hand a set-up code on, carry it as a parameter. */
const AS_PARAMETER = /[?&#][\w.-]+=((?:apple-)?otpauth(?:-migration)?%3a%2f%2f[^&#\s]+)/i;

/** The set-up code that an attribute or a field holds: as it is, or encoded in an address. None or one. */
export function setUpTextOf(value: string): string[] {
  if (isSetUpText(value)) return [value.trim()];
  const parameter = AS_PARAMETER.exec(value)?.[1];
  return parameter === undefined ? [] : [decodeParameter(parameter)];
}

/** Once: what is still encoded then belongs to the code itself. */
function decodeParameter(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', '%20'));
  } catch {
    // A stray percent sign: the parser of key URIs knows what to do with it.
    return text.replace(/%3a/i, ':').replaceAll(/%2f/gi, '/');
  }
}
