/** Files that bear no mark of their own: ciphertext from the first byte to the last. */

import type { SourceFile } from './files/source-file.ts';

/** What begins with the mark of something else: PDF, ELF, gzip, 7z, JPEG, Ogg… */
const MARKS = [
  '%PDF',
  '\u007fELF',
  '\u001f\u008b',
  '7z\u00bc\u00af',
  '\u00ff\u00d8\u00ff',
  'OggS',
  'ID3',
  'MZ',
  'SQLite',
  'Rar!',
];

/** Ciphertext has 37 % printable bytes; text in which a few bytes were damaged has nearly all. */
const MOST_PRINTABLE = 0.7;

/** andOTP's count, salt, nonce and tag of an empty list: nothing shorter is a backup. */
const LEAST_BYTES = 44;

/** Long enough, nothing like text, and nothing that is known by its first bytes. */
export function isUnmarked(file: SourceFile): boolean {
  const { bytes, text } = file;
  if (text !== null || bytes.length < LEAST_BYTES || MARKS.some((mark) => file.startsWith(mark))) return false;
  const sample = bytes.subarray(0, 1000);
  return sample.filter((byte) => byte >= 0x20 && byte < 0x7f).length < sample.length * MOST_PRINTABLE;
}
