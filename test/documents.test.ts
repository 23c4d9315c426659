import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingTests } from './support/test-titles.ts';

const TOP = resolve(import.meta.dirname, '..');
const DOCUMENTS = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'server/README.md',
  'shared/api/LINK.md',
  'extension/core/vault/FORMAT.md',
  'extension/core/policy/POLICY.md',
];
/** Files of the browser, of an organisation, or of whoever follows the document. */
const MADE_BY_READERS = ['dump.json', 'policies.json'];
/** What npm does by itself. */
const NPM_COMMANDS = ['ci', 'pack'];

const { scripts } = JSON.parse(readFileSync(resolve(TOP, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

describe.each(DOCUMENTS)('%s', (name) => {
  const text = readFileSync(resolve(TOP, name), 'utf8');

  it('names only files that are there', () => {
    const links = Array.from(
      text.matchAll(/\]\((?!https?:)([^)#]+)\)|src="([^"]+)"/g),
      ([, link, src]) => link ?? src ?? '',
    );
    const paths = Array.from(
      text.matchAll(/`((?:shared|server|extension|test)\/[\w./-]+|\w[\w./-]*\.(?:tsx?|jsonc?))`/g),
      ([, path]) => path ?? '',
    ).filter((path) => !MADE_BY_READERS.includes(path));

    // From the top, or from the document's own folder.
    const isThere = (path: string): boolean =>
      existsSync(resolve(TOP, path)) || existsSync(resolve(TOP, dirname(name), path));
    expect([...links, ...paths].filter((path) => !isThere(path))).toEqual([]);
  });

  it('names only scripts that there are', () => {
    const named = Array.from(text.matchAll(/npm (?:run )?([a-z][a-z:]*)/g), ([, script]) => script ?? '');

    expect(named.filter((script) => !NPM_COMMANDS.includes(script) && !Object.hasOwn(scripts, script))).toEqual([]);
  });
});

it('SECURITY.md names tests that are there', () => {
  const security = readFileSync(resolve(TOP, 'SECURITY.md'), 'utf8');
  const named = Array.from(security.matchAll(/\| `(test\/[^`]+)`: ([^|]+) \|$/gm), ([, file = '', title = '']) => ({
    file,
    title,
  }));

  expect(named.length).toBeGreaterThanOrEqual(9);
  expect(missingTests(named)).toEqual([]);
});

it('knows the two commands', () => {
  const readme = readFileSync(resolve(TOP, 'README.md'), 'utf8');

  expect(readme).toContain('npm ci && npm start');
  expect(readme).toContain('npm ci && npm test');
});
