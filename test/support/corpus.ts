/** The sample data beside the repository, where a machine has it. Tests that need it skip with a printed reason. */

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');

/** Path of a file or folder of the corpus, or `null` (said once on the console) where it is missing. */
export function corpusPath(name: string): string | null {
  const path = resolve(CORPUS, name);
  if (existsSync(path)) return path;
  console.warn(`skipped: the corpus file ${name} is not on this machine`);
  return null;
}

/** The records of a JSON Lines file. */
export function readJsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
