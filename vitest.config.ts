import { resolve } from 'node:path';
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** The example of a host application imports the package by its name, as a project outside would. */
const OWN_NAME = [
  { find: /^twofold$/, replacement: resolve('server/index.ts') },
  { find: /^twofold\/sqlite$/, replacement: resolve('server/adapters/sqlite.ts') },
  { find: /^twofold\/client$/, replacement: resolve('shared/api/client.ts') },
];

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
        plugins: [
          cloudflareTest({
            main: './server/worker.ts',
            wrangler: { configPath: './wrangler.jsonc' },
            miniflare: {
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
          include: ['test/workerd/**/*.test.ts'],
        },
      },
    ],
  },
});
