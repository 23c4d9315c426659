import { resolve } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** The example of a host application imports the package by its name, as a project outside would. */
const OWN_NAME = [
  { find: /^twofold$/, replacement: resolve('server/index.ts') },
  { find: /^twofold\/sqlite$/, replacement: resolve('server/adapters/sqlite.ts') },
  { find: /^twofold\/client$/, replacement: resolve('shared/api/client.ts') },
];

/**
 * The same files run in Node and in workerd, where each test's database is a D1. Left out are those that read the
 * sources, which workerd has no file system for.
 */
const RUN_IN_BOTH = ['test/server/http/**/*.test.ts', 'test/server/site/**/*.test.ts'];
const READ_SOURCES = ['test/server/site/messages.test.ts', 'test/server/site/translations.test.ts'];
const IN_WORKERD = [{ find: '#test/support/test-database.ts', replacement: resolve('test/workerd/test-database.ts') }];
const TEST_DATABASES = Array.from({ length: 8 }, (_, index) => `DB_${index}`);

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
        resolve: { alias: IN_WORKERD },
        plugins: [
          cloudflareTest({
            main: './server/worker.ts',
            wrangler: { configPath: './wrangler.jsonc' },
            miniflare: {
              d1Databases: Object.fromEntries(TEST_DATABASES.map((name) => [name, name])),
              bindings: {
                NODE_ENV: 'test',
                TWOFOLD_ORIGIN: 'https://edge.example',
                TWOFOLD_KEYS: '07'.repeat(32),
              },
            },
          }),
        ],
        test: {
          name: 'workerd',
          // With 1.4.0 of the plugin the cached modules are looked for in a folder that is not there.
          fsModuleCache: false,
          include: ['test/workerd/**/*.test.ts', ...RUN_IN_BOTH],
          exclude: READ_SOURCES,
          isolate: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
