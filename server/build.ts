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
      input: { cli: entry('cli'), main: entry('main'), verifier: entry('verifier') },
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
