/** The text of a byte segment of a QR code. */

/** Extended Channel Interpretation designators (ECI) that name another alphabet than the default. */
const ECI_ENCODINGS: Readonly<Record<number, string>> = {
  1: 'windows-1252',
  3: 'windows-1252',
  20: 'shift_jis',
  26: 'utf-8',
};

/**
 * The standard's default is ISO-8859-1, but nearly every writer uses UTF-8 without saying so: UTF-8 where the bytes
 * are UTF-8, else Latin-1.
 *
 * @param eci - The designator in force, if the code has one.
 */
export function decodeSegment(bytes: Uint8Array, eci?: number): string {
  const named = eci === undefined ? undefined : ECI_ENCODINGS[eci];
  if (named !== undefined && named !== 'utf-8') return new TextDecoder(named).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8, so it is what the standard says.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
