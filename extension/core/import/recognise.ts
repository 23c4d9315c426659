/** Which format a file has, by its content. */

import { AppError } from '#shared/app-error.ts';
import type { SourceFile } from './files/source-file.ts';
import { FORMATS } from './formats.ts';
import type { ImportFormat } from './import-format.ts';

/**
 * @throws AppError `malformed` when the file begins like one that we know and breaks off, `unknown-format` otherwise
 */
export function recognise(file: SourceFile): ImportFormat {
  const format = FORMATS.find((candidate) => candidate.recognises(file));
  if (format !== undefined) return format;
  if (file.looksLikeJson && file.json === undefined) {
    throw new AppError('malformed', 'this JSON file is damaged or cut off: export it again');
  }
  throw new AppError('unknown-format', 'this is no export that we know: try another format of the same program');
}
