/** The text values of an Android preferences file (`<map><string name="…">…</string></map>`). */

import { AppError } from '#shared/app-error.ts';
import type { SourceFile } from '../files/source-file.ts';
import { childrenNamed, parseXml } from '../files/xml.ts';

/** Empty when the file is none. */
export function preferencesOf(file: SourceFile): ReadonlyMap<string, string> {
  if (!/^\s*(?:<\?xml[^>]*>\s*)?<map[\s/>]/.test(file.text?.slice(0, 500) ?? '')) return new Map();
  try {
    const strings = childrenNamed(parseXml(file.text ?? ''), 'string');
    return new Map(strings.map((element) => [element.attributes.get('name') ?? '', element.text]));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // Damaged: told as such where no format recognises it.
    return new Map();
  }
}
