/**
 * The pieces of a key URI as people really have it: pasted with line breaks, unencoded, copied out of HTML. The
 * platform's `URL` is not used, because it reads a raw `#` as a fragment, refuses stray percent signs and treats
 * unknown schemes differently from browser to browser.
 */

import { AppError } from '../app-error.ts';

/** More than a QR code holds. Longer texts are refused before anything looks at them. */
const MAX_KEY_URI_LENGTH = 4096;

/** A URI cut at its delimiters; nothing is interpreted yet. */
export interface UriParts {
  /** Lower case, without the colon. */
  readonly scheme: string;
  /** Raw: what stands between `//` and the next slash or question mark, the type of a key URI. */
  readonly host: string;
  /** Raw: what stands between host and query, without the slash. */
  readonly path: string;
  /** Raw: everything after the first question mark. */
  readonly query: string;
}

/**
 * Cuts a URI, after dropping what surrounds it and the line breaks in it.
 *
 * @throws AppError `too-long`, or `not-a-uri` when it has no scheme.
 */
export function splitUri(text: string): UriParts {
  if (text.length > MAX_KEY_URI_LENGTH) {
    throw new AppError('too-long', `a key URI may have ${MAX_KEY_URI_LENGTH} characters, got ${text.length}`);
  }
  const uri = text.replace(/^[\s\u200b-\u200f\u2060]+|[\s\u200b-\u200f\u2060]+$|[\r\n]/g, '');
  const match = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?]*)\/*)?([^?]*)(?:\?(.*))?$/is.exec(uri);
  if (match === null) throw new AppError('not-a-uri', 'expected a URI that begins with otpauth://');
  const [, scheme = '', host = '', path = '', query = ''] = match;
  return { scheme: scheme.toLowerCase(), host, path, query };
}

/**
 * Parameters by lower-case name. A value that is left out, empty or `null` (as one exporter writes it) is absent.
 * The same parameter twice is fine while both say the same, if in another spelling.
 *
 * @throws AppError `duplicate-parameter` when they differ: apps disagree on which one counts.
 */
export function parseParameters(query: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of query.split('&')) {
    const [name, value] = splitAtFirst(pair, '=');
    // Text copied out of HTML source has `&amp;` between its parameters.
    const key = decodePercent(name).toLowerCase().replace(/^amp;/, '').trim();
    const decoded = decodePercent(value.replaceAll('+', ' '));
    if (key === '' || decoded.trim() === '' || decoded.trim().toLowerCase() === 'null') continue;
    if (!isSameValue(parameters.get(key) ?? decoded, decoded)) {
      throw new AppError('duplicate-parameter', `the parameter ${key} is there twice, with different values`);
    }
    if (!parameters.has(key)) parameters.set(key, decoded);
  }
  return parameters;
}

/** Secrets, algorithms and numbers may be spelled in two ways and still be the same. */
function isSameValue(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toUpperCase()
      .replace(/[\s=-]/g, '')
      .replace(/^0+(?=\d+$)/, '');
  return plain(a) === plain(b);
}

/** Before and after the first `separator`; all before and nothing after when it is not there. */
export function splitAtFirst(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}

/** Undoes percent-encoding where it is UTF-8. Stray percent signs and other bytes stay as they are written. */
export function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      // Not UTF-8: kept as written, which loses nothing.
      return run;
    }
  });
}
