/** Where this machine keeps a program. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Path of the first of the programs that is on `PATH` and may be run; `null` without one. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return firstExecutable(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

/** The first of the paths that may be run; `null` without one. */
export function firstExecutable(paths: readonly string[]): string | null {
  return paths.find((path) => path !== '' && isExecutable(path)) ?? null;
}

/** Whether there is a file at the path that we may run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there or not ours to run: the next place is tried.
    return false;
  }
}
