/** Who may import whom: the table of the house, as data, and the function that holds a file against it. */

import { posix } from 'node:path';

/** What the files below a path may import. */
export interface ImportRule {
  /** Path prefix from the top of the repository; the longest one that fits a file is its rule. */
  readonly from: string;
  /** Path prefixes from the top of the repository, beside files of the same rule. */
  readonly may: readonly string[];
  /** The same, for `import type` alone. */
  readonly mayType?: readonly string[];
  /** Package names, or names ending in a colon for a scheme (`node:`). */
  readonly packages: readonly string[];
}

/** One import line: what is imported, and whether only types are. */
export interface ImportLine {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

export const IMPORT_RULES: readonly ImportRule[] = [
  { from: 'shared/', may: [], packages: [] },
  { from: 'shared/otp/', may: ['shared/'], packages: ['otpauth', '@noble/hashes'] },
  { from: 'shared/api/', may: ['shared/'], packages: ['valibot'] },

  { from: 'server/ports.ts', may: ['shared/', 'server/ports/'], mayType: ['server/core/'], packages: [] },
  { from: 'server/ports/', may: ['shared/'], mayType: ['server/core/'], packages: [] },
  { from: 'server/core/', may: ['shared/'], mayType: ['server/ports.ts'], packages: ['@noble/hashes'] },
  { from: 'server/ceremonies/', may: ['shared/', 'server/core/', 'server/ports.ts'], packages: [] },
  { from: 'server/front-door/', may: ['shared/', 'server/ceremonies/', 'server/ports.ts'], packages: ['hono'] },
  {
    from: 'server/http/',
    may: ['shared/', 'server/front-door/', 'server/ceremonies/', 'server/ports.ts'],
    packages: ['hono', 'hono-openapi', '@hono/standard-validator', 'valibot'],
  },
  {
    from: 'server/site/',
    may: ['shared/', 'server/front-door/', 'server/ceremonies/', 'server/ports.ts'],
    packages: ['hono'],
  },
  {
    from: 'server/verifier.ts',
    may: ['shared/', 'server/front-door/', 'server/http/', 'server/site/', 'server/ceremonies/', 'server/ports.ts'],
    packages: ['hono'],
  },
  {
    from: 'server/adapters/',
    may: ['shared/', 'server/ports.ts'],
    packages: ['node:', 'pg', 'qr', 'nodemailer', 'argon2id', 'pino', '@noble/hashes'],
  },
  {
    from: 'server/',
    may: ['shared/', 'server/'],
    packages: ['node:', 'hono', '@hono/node-server', 'vite', 'argon2id', 'cloudflare:'],
  },
  { from: 'server/cli/', may: ['shared/', 'server/'], packages: ['node:', 'valibot'] },

  { from: 'extension/messages', may: ['shared/', 'extension/core/'], packages: [] },
  { from: 'extension/core/', may: ['shared/', 'extension/core/'], packages: [] },
  { from: 'extension/core/sites/', may: ['shared/', 'extension/core/'], packages: ['tldts'] },
  {
    from: 'extension/platform/',
    may: ['shared/', 'extension/core/', 'extension/messages.ts'],
    packages: ['wxt', 'webextension-polyfill', 'idb', 'jsqr', 'qr', 'argon2id', '@noble/hashes', '@noble/ciphers'],
  },
  {
    from: 'extension/ceremonies/',
    may: ['shared/', 'extension/core/', 'extension/platform/', 'extension/messages.ts'],
    packages: [],
  },
  { from: 'extension/ui/', may: ['shared/', 'extension/core/', 'extension/messages.ts'], packages: ['preact'] },
  { from: 'extension/entrypoints/', may: ['shared/', 'extension/'], packages: ['wxt', 'preact'] },
];

const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import and re-export of a source text, static or dynamic. Comments are left out first. */
export function importsOf(source: string): ImportLine[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return Array.from(code.matchAll(IMPORT), ([, type, fixed, dynamic]) => ({
    specifier: fixed ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

/** The rule of a file: the longest prefix that fits. */
export function ruleFor(file: string): ImportRule | undefined {
  return IMPORT_RULES.filter((rule) => file.startsWith(rule.from)).sort((a, b) => b.from.length - a.from.length)[0];
}

/** A sentence on each import that the table forbids; empty when the file keeps to it. */
export function violationsOf(file: string, source: string): string[] {
  const rule = ruleFor(file);
  if (rule === undefined) return [`${file} has no import rule`];
  return importsOf(source)
    .filter((line) => !isAllowed(file, rule, line))
    .map(({ specifier }) => `${file} imports ${specifier}, which files below ${rule.from} may not`);
}

function isAllowed(file: string, rule: ImportRule, { specifier, typeOnly }: ImportLine): boolean {
  const path = pathOf(file, specifier);
  if (path === null) return rule.packages.some((name) => isPackage(specifier, name));
  if (ruleFor(path) === rule) return true;
  return [...rule.may, ...(typeOnly ? (rule.mayType ?? []) : [])].some((prefix) => path.startsWith(prefix));
}

/** Path from the top of the repository, or `null` for a package. */
function pathOf(file: string, specifier: string): string | null {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('#')) return bare.slice(1);
  return bare.startsWith('.') ? posix.join(posix.dirname(file), bare) : null;
}

function isPackage(specifier: string, name: string): boolean {
  return name.endsWith(':') ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`);
}
