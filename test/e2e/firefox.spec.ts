/**
 * The story in real Firefox, by the QR code and by the link, with the real popup of the toolbar button and the
 * browser's own permission prompt. In English, and with `TWOFOLD_STORY_LANGUAGES=en,de,ar` in others too. What Firefox keeps from automation is not here: its keyboard shortcuts and passkeys.
 */

import { expect, test } from '@playwright/test';
import { textIn } from '#extension/ui/messages/catalogues.ts';
import { isLanguage, type Language } from '#shared/language/languages.ts';
import { findFirefox } from '#test/support/find-browser.ts';
import { type FirefoxBrowser, launchFirefox } from '#test/support/firefox.ts';
import type { FirefoxPopup } from '#test/support/firefox-popup.ts';
import { FirefoxSite } from '#test/support/firefox-site.ts';
import { type ServerProcess, startServer } from '#test/support/server-process.ts';
import { createVaultIn, PASSPHRASE, turnOffByLink, turnOnByLink } from '#test/support/story.ts';
import { ENGLISH, type StoryWords, storyWordsIn } from '#test/support/story-words.ts';

test.skip(findFirefox() === null, 'There is no Firefox on this machine.');

let server: ServerProcess;
let firefox: FirefoxBrowser;
let site: FirefoxSite;
let words: StoryWords;

for (const language of (process.env.TWOFOLD_STORY_LANGUAGES ?? 'en').split(',').filter(isLanguage)) {
  test.describe(`in ${language}`, () => {
    test.describe.configure({ mode: 'serial', timeout: 180_000 });

    test.beforeAll(async () => {
      server = await startServer();
      firefox = await launchFirefox(language);
      words = language === 'en' ? ENGLISH : storyWordsIn(language, textIn(language));
      site = new FirefoxSite(firefox.page, server.url, words.site);
      await speak(language);
    });

    test.afterAll(async () => {
      await firefox?.close();
      await server?.stop();
      server?.erase();
    });

    test('creates the vault, and keeps it open when the background was let go', async () => {
      await firefox.page.goto(server.url);
      await inPopup((popup) => createVaultIn(popup, words.popup));

      await firefox.stopBackground();

      await inPopup((popup) => popup.waitFor('h1', words.popup.ready));
    });

    test('captures the QR code on the page, fills the confirm field, and keeps the backup codes', async () => {
      await site.enterPassword(demo());
      await site.expectTitle(words.site.home);
      await site.openUserOptions();
      await site.beginSetUp();

      await inPopup(async (popup) => {
        await popup.click('button', words.popup.capture);
        await popup.waitFor('button', words.popup.accepted);
      });
      await fillByClick();
      await site.press('main button', words.site.verify);
      await site.see('h1', words.site.saveCodes);
      await inPopup(async (popup) => {
        await popup.waitFor('button', words.popup.fill);
        // Firefox lets the extension look only now: the site took the code.
        expect(await popup.text()).not.toContain(words.popup.accepted);
        await popup.click('button', words.popup.more);
        await popup.click('button', words.popup.backupCodes);
        await popup.click('button', words.popup.keepShown);
        await popup.waitFor('body', words.popup.tenLeft);
      });
      await site.press('main label', words.site.saved);
      await site.press('main button', words.site.finish);

      await site.see('main', words.site.isOn);
    });

    test('signs in with a code filled by a click', async () => {
      await site.signInAgain(demo());
      await fillByClick();
      await site.press('main button', words.site.signIn);

      await site.expectTitle(words.site.home);
    });

    test('fills by itself on a site where that was switched on, after the browser’s own prompt', async () => {
      const popup = await firefox.openPopup();
      await popup.click('button', words.popup.automatic);
      await popup.click('button', words.popup.switchOn);
      await firefox.answerPrompt('allow');
      await inPopup((again) => again.waitFor('button', words.popup.isAutomatic));

      await site.signInAgain(demo());
      await site.expectFilled();
      await site.press('main button', words.site.signIn);

      await site.expectTitle(words.site.home);
    });

    test('locks, refuses a wrong passphrase, and opens with the right one', async () => {
      await inPopup(async (popup) => {
        await popup.click('button', words.popup.lock);
        await popup.waitFor('button', words.popup.unlock);
        await popup.click('input[type="password"]');
        await popup.type('not the passphrase');
        await popup.click('button', words.popup.unlock);
        await popup.waitFor('[role="alert"], .problem', words.popup.wrongPassphrase);
      });

      await inPopup(async (popup) => {
        await popup.click('input[type="password"]');
        await popup.type(PASSPHRASE);
        await popup.click('button', words.popup.unlock);
        await popup.waitFor('button', words.popup.isAutomatic);
      });
    });

    test('turns it off by the link, and on again with one consent', async () => {
      await inPopup((popup) => turnOffByLink(popup, words.popup));
      await inPopup(async (popup) => {
        await popup.waitFor('button', words.popup.linkOn);
        await turnOnByLink(popup, words.popup);
      });

      await site.openUserOptions();
      await site.see('main', words.site.tenLeft);
    });
  });
}

/** As a choice in Options does. */
async function speak(language: Language): Promise<void> {
  if (language === 'en') return;
  const options = await firefox.openPage('options.html');
  await options.evaluate((chosen) => {
    const { browser } = globalThis as unknown as ExtensionGlobal;
    return browser.storage.local.set({ language: chosen });
  }, language);
  await options.close();
}

/** What the extension's own pages have. */
interface ExtensionGlobal {
  readonly browser: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

async function fillByClick(): Promise<void> {
  await inPopup((popup) => popup.click('button', words.popup.fill));
  await site.expectFilled();
}

async function inPopup(act: (popup: FirefoxPopup) => Promise<void>): Promise<void> {
  const popup = await firefox.openPopup();
  await act(popup);
  await popup.close();
}

function demo(): { email: string; password: string } {
  if (server.demo === null) throw new Error('the server printed no demo account');
  return server.demo;
}
