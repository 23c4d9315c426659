/** What the built pages weigh: every script that one loads before it can be used, and the words of one language. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageWordFileOf } from '#extension/core/words/word-files.ts';
import { EXTENSION_FOLDER } from '#test/support/chromium.ts';

/** Bytes after gzip: what a page loads in English, the scripts of the background, and each script of its own. */
export interface BundleSizes {
  readonly popupJsGzip: number;
  readonly optionsJsGzip: number;
  readonly backgroundJsGzip: number;
  readonly scriptsGzip: Readonly<Record<string, number>>;
}

/** Most people's. The other languages are up to a third larger, before compression. */
const WORDS = join(EXTENSION_FOLDER, pageWordFileOf('en'));

export function weighBundles(): BundleSizes {
  const scripts = readdirSync(EXTENSION_FOLDER).filter((name) => name.endsWith('.js'));
  return {
    popupJsGzip: gzipOfAll([...pageScripts('popup.html'), WORDS]),
    optionsJsGzip: gzipOfAll([...pageScripts('options.html'), WORDS]),
    backgroundJsGzip: gzipOfAll(scriptsReachedFrom([join(EXTENSION_FOLDER, 'background.js')])),
    scriptsGzip: Object.fromEntries(scripts.map((name) => [name, gzipOf(join(EXTENSION_FOLDER, name))])),
  };
}

/** The scripts that a page reaches by its markup and by imports, at once or later. */
export function pageScripts(page: string): readonly string[] {
  const html = readFileSync(join(EXTENSION_FOLDER, page), 'utf8');
  const paths = Array.from(html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g), ([, path = '']) => path);
  return scriptsReachedFrom(paths.map((path) => join(EXTENSION_FOLDER, path)));
}

function scriptsReachedFrom(files: readonly string[]): readonly string[] {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const name of scriptsIn(readFileSync(file, 'utf8'))) visit(join(dirname(file), name));
  };
  files.forEach(visit);
  return [...reached];
}

function scriptsIn(code: string): readonly string[] {
  return Array.from(code.matchAll(/(?:from|import)\s*\(?["'`](\.\/[^"'`]+\.js)["'`]/g), ([, name = '']) => name);
}

function gzipOf(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function gzipOfAll(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipOf(file), 0);
}
