/** One PostgreSQL server for all files of the project `postgres` of `vitest.config.ts`. */

import type { TestProject } from 'vitest/node';
import { startPostgres } from '#test/support/postgres.ts';

/** Databases that a file of tests takes in turn: no test has as many verifiers as this at one time. */
const DATABASES = 4;

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgresUrls: readonly string[];
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  if (postgres === null) throw new Error('vitest.config.ts leaves this project out where there is no PostgreSQL');
  const urls: string[] = [];
  for (let index = 0; index < DATABASES; index += 1) urls.push(await postgres.createDatabase());
  project.provide('postgresUrls', urls);
  return () => postgres.stop();
}
