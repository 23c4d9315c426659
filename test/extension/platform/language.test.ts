import '#test/support/fake-browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserLanguage, keepLanguage, onLanguageChosen, readLanguage } from '#extension/platform/language.ts';
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
