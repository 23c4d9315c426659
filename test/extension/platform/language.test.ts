import '#test/support/fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  browserLanguage,
  inPersonsLanguage,
  keepLanguage,
  onLanguageChosen,
  readLanguage,
} from '#extension/platform/language.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'de-AT' });
});

describe('the language', () => {
  it('is the browser’s as long as none was chosen', async () => {
    expect(await readLanguage()).toBe('de');
  });

  it('is the chosen one, until the browser is to be followed again', async () => {
    await keepLanguage('ar');
    const chosen = await readLanguage();
    await keepLanguage(null);

    expect([chosen, await readLanguage()]).toEqual(['ar', 'de']);
  });

  it('is the browser’s when what is kept is no language of ours', async () => {
    await fakeBrowser.storage.local.set({ language: 'tlh' });

    expect(await readLanguage()).toBe(browserLanguage());
  });

  it('tells of a choice, and of nothing else that is kept', async () => {
    const listener = vi.fn();
    onLanguageChosen(listener);

    await fakeBrowser.storage.local.set({ settings: {} });
    await keepLanguage('fr');

    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('what is read in the person’s language', () => {
  it('is read once where it is the browser’s, and at once', async () => {
    const read = vi.fn(async (language: string) => `words in ${language}`);
    const reading = inPersonsLanguage(read);

    expect(read).toHaveBeenCalledExactlyOnceWith('de');
    expect(await reading).toBe('words in de');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is read in the chosen one, whatever becomes of the browser’s', async () => {
    await keepLanguage('ar');
    const read = async (language: string) => {
      if (language === 'de') throw new Error('no such file');
      return `words in ${language}`;
    };

    expect(await inPersonsLanguage(read)).toBe('words in ar');
  });

  it('fails as reading it fails', async () => {
    const read = () => Promise.reject(new Error('no such file'));

    await expect(inPersonsLanguage(read)).rejects.toThrow('no such file');
  });
});
