import '#test/support/fake-browser.ts';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordFiles, wordsIn } from '#extension/core/words/catalogues.ts';
import { keepLanguage } from '#extension/platform/language.ts';
import { readWords, speakLanguage, whenSpoken, words } from '#extension/platform/words.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { serveWordFiles } from '#test/support/word-files.ts';

const report = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'de' });
  report.mockReset();
  vi.stubGlobal('reportError', report);
  serveWordFiles();
});

afterEach(() => vi.unstubAllGlobals());

describe('the words of the background', () => {
  it('are the browser’s language once they are spoken', async () => {
    const onSpoken = vi.fn();
    void speakLanguage(onSpoken);

    await whenSpoken();

    expect(words()('menu.fill')).toBe(wordsIn('de')('menu.fill'));
    expect(onSpoken).toHaveBeenCalledOnce();
  });

  it('are the chosen language, whatever the browser’s is', async () => {
    await keepLanguage('ar');
    await speakLanguage(() => undefined);

    expect(words().language).toBe('ar');
  });

  it('are of the last choice when one is made before the other is read', async () => {
    await speakLanguage(() => undefined);

    await keepLanguage('fr');
    await keepLanguage('en');
    await whenSpoken();

    expect(words().language).toBe('en');
  });

  it('are English where the file is not there or is none, and the browser’s error list is told', async () => {
    serveWordFiles([]);
    expect((await readWords('fr')).language).toBe('en');

    serveWordFiles(wordFiles().map(({ path }) => ({ path, contents: '{' })));
    expect((await readWords('fr')).language).toBe('en');

    expect(report).toHaveBeenCalledTimes(2);
  });

  it('read no file for English', async () => {
    serveWordFiles([]);

    expect((await readWords('en')).language).toBe('en');
    expect(report).not.toHaveBeenCalled();
  });
});
