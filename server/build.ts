/** Builds the server for Node into `dist/server`: Node runs TypeScript but not TSX. Packages stay outside. */

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = (name: string): string => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));

await build({
  configFile: false,
  logLevel: 'warn',
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
