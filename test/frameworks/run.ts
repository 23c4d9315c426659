/**
 * `npm run test:frameworks`: fetches the libraries of `packages.json` into a folder below the temporary one (some 400 MB,
 * which nobody's `npm ci` is to carry), and fills a prompt made with each.
 */

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = join(tmpdir(), 'twofold-frameworks');
mkdirSync(folder, { recursive: true });
copyFileSync(join(import.meta.dirname, 'packages.json'), join(folder, 'package.json'));
run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
const modules = join(folder, 'node_modules');
if (!existsSync(modules)) throw new Error(`nothing was installed into ${folder}`);
run('npx', ['playwright', 'test', 'test/e2e/frameworks.spec.ts'], resolve(import.meta.dirname, '../..'), {
  TWOFOLD_FRAMEWORKS: modules,
});

function run(
  command: string,
  words: readonly string[],
  cwd: string,
  more: Readonly<Record<string, string>> = {},
): void {
  const { status } = spawnSync(command, words, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...more },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
