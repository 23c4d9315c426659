/** Where this machine keeps PostgreSQL. Nothing is installed here; `prepare.ts` does that. */

import { globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isExecutable } from './find-program.ts';

/** Debian and its relatives keep one folder a version, off the PATH. */
const DEBIAN = '/usr/lib/postgresql/*/bin';

/**
 * The folder of `initdb` and `postgres`: `TWOFOLD_TEST_POSTGRES` first, then the PATH, then Debian's newest; `null`
 * without one.
 */
export function findPostgres(): string | null {
  const newestFirst = globSync(DEBIAN).sort((a, b) => versionOf(b) - versionOf(a));
  const folders = [
    process.env.TWOFOLD_TEST_POSTGRES ?? '',
    ...(process.env.PATH ?? '').split(delimiter),
    ...newestFirst,
  ];
  return (
    folders.find(
      (folder) => folder !== '' && ['initdb', 'postgres'].every((name) => isExecutable(join(folder, name))),
    ) ?? null
  );
}

function versionOf(folder: string): number {
  return Number(/postgresql\/(\d+)/.exec(folder)?.[1] ?? 0);
}
