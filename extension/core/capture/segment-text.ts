/** The text of a byte segment of a QR code. */

/** Extended Channel Interpretation designators (ECI) that name another alphabet than the default. */
const ECI_ENCODINGS: Readonly<Record<number, string>> = {
  1: 'windows-1252',
  3: 'windows-1252',
  20: 'shift_jis',
  26: 'utf-8',
};

/**
 * The standard's default is ISO-8859-1, but nearly every writer uses UTF-8 without saying so, and Japanese ones
 * Shift-JIS: UTF-8 where the bytes are UTF-8, Shift-JIS where they could hardly be anything else, else Latin-1.
 *
 * @param eci - The designator in force, if the code has one.
 */
export function decodeSegment(bytes: Uint8Array, eci?: number): string {
  const named = eci === undefined ? undefined : ECI_ENCODINGS[eci];
  if (named !== undefined && named !== 'utf-8') return new TextDecoder(named).decode(bytes);
  return decodeAs('utf-8', bytes) ?? (looksJapanese(bytes) ? decodeAs('shift_jis', bytes) : null) ?? latin1(bytes);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

/** `null` when the bytes are no text in this encoding. */
function decodeAs(encoding: 'utf-8' | 'shift_jis', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** As many half-width katakana on end as no accented letters stand on end in Latin-1. */
const KATAKANA_RUN = 3;

/**
 * Whether there are bytes that mean nothing in ISO-8859-1: a control character, before another byte beyond ASCII or
 * twice before a letter. Or many of what would be accented capitals.
 */
function looksJapanese(bytes: Uint8Array): boolean {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const pairs = text.match(/[\x81-\x9f][\x40-\x7e\x80-\xfc]/g) ?? [];
  const isSure = pairs.length > 1 || pairs.some((pair) => pair.charCodeAt(1) >= 0x80);
  return isSure || new RegExp(`[\\xa1-\\xdf]{${KATAKANA_RUN}}`).test(text);
}
