/** What the built pages weigh: every script that one loads before it can be used, and those of one language. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION_FOLDER } from '#test/support/chromium.ts';

/** Catalogues are chunks of their own, named after their file; a page loads one. */
const LANGUAGE = /\/(?:ar|de|es|fr|he|it|ja|nl|pl|pt-br|zh-cn)-[\w-]+\.js$/;

/** Bytes after gzip: the scripts that the popup loads in English, and each script of its own. */
export interface BundleSizes {
  readonly popupJsGzip: number;
  readonly optionsJsGzip: number;
  readonly scriptsGzip: Readonly<Record<string, number>>;
}

export function weighBundles(): BundleSizes {
  const scripts = readdirSync(EXTENSION_FOLDER).filter((name) => name.endsWith('.js'));
  return {
    popupJsGzip: pageGzip('popup.html'),
    optionsJsGzip: pageGzip('options.html'),
    scriptsGzip: Object.fromEntries(scripts.map((name) => [name, gzipOf(join(EXTENSION_FOLDER, name))])),
  };
}

function pageGzip(page: string): number {
  return pageScripts(page).reduce((sum, file) => sum + gzipOf(file), 0);
}

/** The scripts that a page reaches by its markup and by imports, at once or later; of the languages, English. */
export function pageScripts(page: string): readonly string[] {
  const html = readFileSync(join(EXTENSION_FOLDER, page), 'utf8');
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file) || LANGUAGE.test(file)) return;
    reached.add(file);
    for (const name of scriptsIn(readFileSync(file, 'utf8'))) visit(join(dirname(file), name));
  };
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) visit(join(EXTENSION_FOLDER, path));
  return [...reached];
}

function scriptsIn(code: string): readonly string[] {
  return Array.from(code.matchAll(/(?:from|import)\s*\(?["'`](\.\/[^"'`]+\.js)["'`]/g), ([, name = '']) => name);
}

function gzipOf(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
