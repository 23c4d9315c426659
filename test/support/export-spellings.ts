/** The same export as another version, another system or another editor would have written it. */

/** Of a file that is text: `null` where a spelling does not apply. */
export interface Spelling {
  readonly what: string;
  readonly respell: (text: string) => Uint8Array<ArrayBuffer> | null;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const SPELLINGS: readonly Spelling[] = [
  { what: 'with a byte order mark', respell: (text) => utf8(`\ufeff${text}`) },
  { what: 'with the line ends of Windows', respell: (text) => utf8(text.replace(/\r?\n/g, '\r\n')) },
  { what: 'with blank lines around', respell: (text) => (isXml(text) ? utf8(`${text}\n\n`) : utf8(`\n\n${text}\n\n`)) },
  { what: 'in UTF-16, low byte first', respell: (text) => (isXml(text) ? null : utf16(text, true)) },
  { what: 'in UTF-16, high byte first', respell: (text) => (isXml(text) ? null : utf16(text, false)) },
  { what: 'as JSON on many lines', respell: (text) => json(text, (value) => JSON.stringify(value, null, 4)) },
  { what: 'as JSON on one line', respell: (text) => json(text, (value) => JSON.stringify(value)) },
  {
    what: 'with its keys the other way round',
    respell: (text) => json(text, (value) => JSON.stringify(reversed(value))),
  },
  { what: 'with keys of a later version', respell: (text) => json(text, (value) => JSON.stringify(extended(value))) },
  { what: 'with every character escaped', respell: (text) => json(text, (value) => escaped(JSON.stringify(value))) },
];

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const marked = `\ufeff${text.replace(/^\ufeff/, '')}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function isXml(text: string): boolean {
  return /^\ufeff?\s*<\?xml/.test(text);
}

function json(text: string, write: (value: Json) => string): Uint8Array<ArrayBuffer> | null {
  try {
    return utf8(write(JSON.parse(text.replace(/^\ufeff/, ''))));
  } catch {
    // Not JSON: this spelling is none of its.
    return null;
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function reversed(value: Json): Json {
  if (isList(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

/** A member that no reader knows, in each object that has named members; those that are maps by id stay as they are. */
function extended(value: Json): Json {
  if (isList(value)) return value.map(extended);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, inner]): [string, Json] => [key, extended(inner)]);
  const isMap = members.length > 0 && members.every(([, inner]) => typeof inner === 'object' && inner !== null);
  return Object.fromEntries(isMap ? members : [...members, ['addedLater', { version: 99, list: [1, 'two', null] }]]);
}

/** `\u0041` for every letter inside the quotation marks, as some serialisers write what is not ASCII. */
function escaped(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
