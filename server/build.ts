/**
 * Builds the server for Node into `dist/server`, since Node runs TypeScript but not TSX, and for the edge into
 * `dist/worker`. Packages stay outside.
 */

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = (name: string): string => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

const shared = { configFile: false, logLevel: 'warn' } as const;

await build({
  ...shared,
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/server',
    emptyOutDir: true,
    rollupOptions: {
      input: {
        cli: entry('cli'),
        // What the package exports, by the names in package.json.
        index: entry('index'),
        sqlite: entry('adapters/sqlite'),
        postgres: entry('adapters/postgres'),
        d1: entry('adapters/d1'),
        smtp: entry('adapters/smtp'),
        'node-argon2id': entry('adapters/node-argon2id'),
        'wasm-argon2id': entry('adapters/wasm-argon2id'),
        client: entry('../shared/api/client'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});

// `wrangler` bundles this with its packages, and takes the wasm module in as one.
await build({
  ...shared,
  build: {
    ssr: true,
    target: 'es2024',
    outDir: 'dist/worker',
    emptyOutDir: true,
    rollupOptions: {
      input: { worker: entry('worker') },
      external: [/\.wasm$/],
      output: { entryFileNames: '[name].js' },
    },
  },
});
