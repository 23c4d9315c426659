/**
 * Writes the declarations of what the package exports into `dist/types`. The compiler leaves import lines as they are
 * (`#shared/…`, `./x.ts`), which mean something in this project alone: they become paths to the declarations.
 */

import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(TOP, 'dist', 'types');

rmSync(OUT, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(TOP, 'node_modules/typescript/bin/tsc'), '-p', join(TOP, 'server/tsconfig.package.json')],
  {
    stdio: 'inherit',
  },
);
for (const file of globSync('**/*.d.ts', { cwd: OUT })) {
  const path = join(OUT, file);
  writeFileSync(path, withPlainImports(readFileSync(path, 'utf8'), path));
}

/** The text of a declaration file with `.js` at the end of each path of ours. */
function withPlainImports(text: string, path: string): string {
  return text.replace(/(['"])((?:#shared\/|\.{1,2}\/)[^'"]+)\.tsx?\1/g, (_, quote: string, specifier: string) => {
    const target = specifier.startsWith('#') ? join(OUT, specifier.slice(1)) : resolve(dirname(path), specifier);
    const plain = relative(dirname(path), target).split(sep).join('/');
    return `${quote}${plain.startsWith('.') ? plain : `./${plain}`}.js${quote}`;
  });
}
