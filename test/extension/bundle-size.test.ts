import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordFiles, wordsIn } from '#extension/core/words/catalogues.ts';
import { ENGLISH } from '#extension/core/words/words.ts';
import { pageWordFiles } from '#extension/ui/messages/catalogues.ts';
import { LANGUAGES } from '#shared/language/languages.ts';
import { pageScripts, weighBundles } from '#test/bench/extension/bundle-sizes.ts';
import { EXTENSION_FOLDER } from '#test/support/chromium.ts';

/** Most bytes of what is read anew each time that a service worker starts or a page is looked at. */
const LIMITS: readonly { readonly file: string; readonly bytes: number }[] = [
  // Most of it are the public suffix list and the words of forms in 27 languages.
  { file: 'background.js', bytes: 450_000 },
  // Every popup waits for it, and for no other.
  { file: 'popup-page.js', bytes: 90_000 },
  { file: 'capture.js', bytes: 12_000 },
  { file: 'capture-area.js', bytes: 5_000 },
  { file: 'fill.js', bytes: 16_000 },
  { file: 'watch.js', bytes: 6_500 },
];

/** An error of each decoder, which its minified code still holds. */
const DECODERS = ['Invalid inversion', 'attemptBoth'];

if (!existsSync(EXTENSION_FOLDER)) console.warn('skipped: no built extension to weigh; run `npm run build` first');

describe.skipIf(!existsSync(EXTENSION_FOLDER))('the built extension', () => {
  it.each(LIMITS)('keeps $file below $bytes bytes', ({ file, bytes }) => {
    expect(statSync(join(EXTENSION_FOLDER, file)).size).toBeLessThan(bytes);
  });

  it('has at most 60 KB of scripts in the popup, compressed, and no WebAssembly among them', () => {
    const scripts = pageScripts('popup.html');

    expect(scripts.map((script) => basename(script))).toEqual(['popup-page.js']);
    expect(weighBundles().popupJsGzip).toBeLessThan(60 * 1024);
    for (const script of scripts) expect(readFileSync(script, 'utf8'), script).not.toMatch(/\.wasm|WebAssembly/);
  });

  it('has at most 170 KB of scripts in the background, compressed, with what it shares with the pages', () => {
    const { backgroundJsGzip, scriptsGzip } = weighBundles();

    expect(backgroundJsGzip).toBeGreaterThan(scriptsGzip['background.js'] ?? Number.NaN);
    expect(backgroundJsGzip).toBeLessThan(170 * 1024);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'has no sentence in %s in the background or in a worker',
    (language) => {
      const sentence = wordsIn(language)('fill.noAccess');
      const inScripts = ['background.js', ...workers()].filter((name) => readText(name).includes(sentence));

      expect(inScripts).toEqual([]);
    },
  );

  it('has no library in it that nobody asked for, nor the words of the background in the popup', () => {
    const scripts = readdirSync(EXTENSION_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );

    // An error of the storage library that WXT would put in by itself.
    expect(scripts.filter((name) => readText(name).includes('migration failed for'))).toEqual([]);
    expect(readText('background.js')).toContain(ENGLISH('fill.noAccess'));
    expect(readText('popup-page.js')).not.toContain(ENGLISH('fill.noAccess'));
  });

  it('has the words of each language in files of their own', () => {
    const files = [...wordFiles(), ...pageWordFiles()];

    expect(files.filter(({ path, contents }) => readText(path) !== contents)).toEqual([]);
  });

  it('has the QR decoders in workers alone', () => {
    const holders = ['background.js', ...workers()].filter((name) => {
      const code = readText(name);
      return DECODERS.some((mark) => code.includes(mark));
    });

    expect(holders.length).toBeGreaterThan(0);
    expect(holders).not.toContain('background.js');
  });
});

function workers(): readonly string[] {
  return readdirSync(join(EXTENSION_FOLDER, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join('assets', name));
}

function readText(name: string): string {
  return readFileSync(join(EXTENSION_FOLDER, name), 'utf8');
}
