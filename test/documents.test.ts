import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingTests } from './support/test-titles.ts';

const TOP = resolve(import.meta.dirname, '..');
const DOCUMENTS = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md'];
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
      text.matchAll(/`((?:shared|server|extension|test)\/[\w./-]+)`/g),
      ([, path]) => path ?? '',
    );

    expect([...links, ...paths].filter((path) => !existsSync(resolve(TOP, path)))).toEqual([]);
  });

  it('names only scripts that there are', () => {
    const named = Array.from(text.matchAll(/npm (?:run )?([a-z][a-z:]*)/g), ([, script]) => script ?? '');

    expect(named.filter((script) => script !== 'ci' && !Object.hasOwn(scripts, script))).toEqual([]);
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
