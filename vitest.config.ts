import { resolve } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { findPostgres } from './test/support/find-postgres.ts';

/** The example of a host application imports the package by its name, as a project outside would. */
const OWN_NAME = [
  { find: /^twofold$/, replacement: resolve('server/index.ts') },
  { find: /^twofold\/sqlite$/, replacement: resolve('server/adapters/sqlite.ts') },
  { find: /^twofold\/client$/, replacement: resolve('shared/api/client.ts') },
];

const HTTP_SUITE = 'test/server/http/**/*.test.ts';
const PAGES = 'test/server/site/**/*.test.ts';
/** They read the sources, and workerd has no file system. */
const READ_SOURCES = ['test/server/site/messages.test.ts', 'test/server/site/translations.test.ts'];
/** D1 databases that a test in workerd may take. */
const D1_BINDINGS = Array.from({ length: 8 }, (_, index) => `DB_${index}`);

/** The same tests run on every engine: in place of the module that opens a test's database is another one. */
function databaseOf(folder: string): { find: string; replacement: string }[] {
  return [{ find: '#test/support/test-database.ts', replacement: resolve(folder, 'test-database.ts') }];
}

const hasPostgres = findPostgres() !== null;
if (!hasPostgres) console.log('PostgreSQL is not on this machine: the HTTP suite does not run on it.');

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        resolve: { alias: OWN_NAME },
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/extension/browser/**', 'test/workerd/**'],
        },
      },
      {
        extends: true,
        resolve: { alias: databaseOf('test/workerd') },
        plugins: [
          cloudflareTest({
            main: './server/worker.ts',
            wrangler: { configPath: './wrangler.jsonc' },
            miniflare: {
              d1Databases: Object.fromEntries(D1_BINDINGS.map((name) => [name, name])),
              bindings: {
                NODE_ENV: 'test',
                TWOFOLD_ORIGIN: 'https://edge.example',
                TWOFOLD_KEYS: '07'.repeat(32),
                TWOFOLD_RACE_TRIES: process.env.TWOFOLD_RACE_TRIES ?? '384',
              },
            },
          }),
        ],
        test: {
          name: 'workerd',
          // With 1.4.0 of the plugin the cached modules are looked for in a folder that is not there.
          fsModuleCache: false,
          include: ['test/workerd/**/*.test.ts', HTTP_SUITE, PAGES],
          exclude: READ_SOURCES,
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        resolve: { alias: databaseOf('test/postgres') },
        test: {
          name: 'postgres',
          environment: 'node',
          include: hasPostgres ? [HTTP_SUITE] : [],
          globalSetup: ['test/postgres/global-setup.ts'],
          // All of one server's databases in one process: files beside one another would empty each other's.
          isolate: false,
          maxWorkers: 1,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
