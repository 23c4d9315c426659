import '#test/support/fake-browser.ts';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLanguage } from '#extension/platform/language.ts';
import { readPageWords } from '#extension/platform/page-words.ts';
import { pageWordFiles, textIn } from '#extension/ui/messages/catalogues.ts';
import { readText } from '#extension/ui/messages/text.ts';
import { LANGUAGES } from '#shared/language/languages.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';
import { serveWordFiles } from '#test/support/word-files.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  serveWordFiles(pageWordFiles());
});

afterEach(() => vi.unstubAllGlobals());

describe('the words of a page', () => {
  it.each(LANGUAGES)('say in %s what the catalogue says, plural forms too', async (language) => {
    await keepLanguage(language);
    const text = readText(await readPageWords());

    expect(text.language).toBe(language);
    for (const count of [0, 1, 2, 5])
      expect(text('list.found', { count })).toBe(textIn(language)('list.found', { count }));
    expect(text('app.broken')).toBe(textIn(language)('app.broken'));
  });

  it('follow the browser where nothing was chosen', async () => {
    expect((await readPageWords()).language).toBe('en');
  });

  it('are an error where their file is not there', async () => {
    serveWordFiles([]);

    await expect(readPageWords()).rejects.toThrow('Failed to fetch');
  });
});
