/** Whether a test that a document names is there. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const TOP = resolve(import.meta.dirname, '../..');

export interface NamedTest {
  /** From the top of the repository. */
  readonly file: string;
  /** As it stands in the file: with its `$name` or `%s` where it is a table's. */
  readonly title: string;
}

/** The tests that are not in their files, for a table of documents to be empty. */
export function missingTests(named: readonly NamedTest[]): NamedTest[] {
  return named.filter(({ file, title }) => {
    const source = readFileSync(resolve(TOP, file), 'utf8');
    return !["'", '"', '`'].some((quote) => source.includes(`${quote}${title}${quote},`));
  });
}
