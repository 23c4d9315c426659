import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, violationsOf } from './support/import-rules.ts';

const TOP = resolve(import.meta.dirname, '..');
const SOURCES = globSync('{shared,server,extension}/**/*.{ts,tsx}', { cwd: TOP }).map((file) =>
  file.replaceAll('\\', '/'),
);

describe('the import table', () => {
  it('holds for every source file', () => {
    const violations = SOURCES.flatMap((file) => violationsOf(file, readFileSync(resolve(TOP, file), 'utf8')));

    expect(SOURCES.length).toBeGreaterThan(20);
    expect(violations).toEqual([]);
  });

  it.each([
    { file: 'shared/otp/code.ts', source: "import { x } from '#server/ports.ts';" },
    { file: 'shared/encoding/hex.ts', source: "import { Secret } from 'otpauth';" },
    { file: 'server/core/login.ts', source: "import { Hono } from 'hono';" },
    { file: 'server/core/login.ts', source: "import { realClock } from '../ports.ts';" },
    { file: 'server/core/login.ts', source: "import { login } from '../ceremonies/login.ts';" },
    { file: 'server/ceremonies/login.ts', source: "import { readFile } from 'node:fs/promises';" },
    { file: 'server/http/login.ts', source: "import { check } from '../core/login.ts';" },
    { file: 'server/site/pages.tsx', source: "import { store } from '../adapters/sqlite.ts';" },
    { file: 'server/verifier.ts', source: "import { vault } from '#extension/core/vault/vault.ts';" },
    { file: 'extension/core/vault/vault.ts', source: "import { openDB } from 'idb';" },
    { file: 'extension/core/vault/vault.ts', source: "import { parse } from 'tldts';" },
    { file: 'extension/ui/popup.tsx', source: "import { openVault } from '../platform/vault-store.ts';" },
    { file: 'extension/platform/page.ts', source: "export * from '../ui/popup.tsx';" },
    { file: 'extension/ceremonies/fill.ts', source: "const { browser } = await import('wxt/browser');" },
    { file: 'elsewhere/file.ts', source: '' },
  ])('refuses $source in $file', ({ file, source }) => {
    expect(violationsOf(file, source)).toHaveLength(1);
  });

  it.each([
    { file: 'server/core/login.ts', source: "import type { Clock } from '../ports.ts';" },
    { file: 'server/ceremonies/login.ts', source: "import { decide } from '../core/login.ts';" },
    { file: 'extension/core/sites/site.ts', source: "import { parse } from 'tldts';" },
    {
      file: 'extension/ui/popup.tsx',
      source: "import { render } from 'preact';\nimport { useState } from 'preact/hooks';",
    },
    { file: 'server/site/page.tsx', source: "import css from '#shared/design/tokens.css?raw';" },
    { file: 'shared/otp/code.ts', source: "// import { x } from 'hono';\n/* import 'idb' */" },
  ])('allows $source in $file', ({ file, source }) => {
    expect(violationsOf(file, source)).toEqual([]);
  });

  it('sees imports over several lines, side-effect imports, re-exports and dynamic ones', () => {
    const source =
      "import {\n  a,\n  b,\n} from './a.ts';\nimport './b.css';\nexport { c } from './c.ts';\nimport('./d.ts');\nimport type { E } from './e.ts';";

    expect(importsOf(source)).toEqual([
      { specifier: './a.ts', typeOnly: false },
      { specifier: './b.css', typeOnly: false },
      { specifier: './c.ts', typeOnly: false },
      { specifier: './d.ts', typeOnly: false },
      { specifier: './e.ts', typeOnly: true },
    ]);
  });
});

describe('purity', () => {
  const IMPURE =
    /\b(?:Date\.now|Math\.random|getRandomValues|indexedDB|console\.|setTimeout|setInterval)\b|(?<![.\w])fetch\(|\b(?:browser|chrome|document)\.\w/;
  const PURE = SOURCES.filter((file) => /^(?:shared|server\/core|extension\/core)\//.test(file));

  it('keeps clocks, random numbers, browsers and networks out of shared/ and both core/ folders', () => {
    const impure = PURE.filter((file) => IMPURE.test(withoutComments(readFileSync(resolve(TOP, file), 'utf8'))));

    expect(PURE.length).toBeGreaterThan(10);
    expect(impure).toEqual([]);
  });

  it.each(['Date.now()', 'fetch("/")', 'document.title', 'crypto.getRandomValues(b)'])('would see %s', (text) => {
    expect(IMPURE.test(text)).toBe(true);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
