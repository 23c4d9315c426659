/** A real Firefox with the built extension in it, driven over WebDriver BiDi. */

import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Language } from '#shared/language/languages.ts';
import { findFirefox } from './find-browser.ts';
import { type FirefoxPopup, type InBrowserWindow, openFirefoxPopup, until } from './firefox-popup.ts';

/** What `npm run build` leaves, unless `TWOFOLD_TEST_FIREFOX_EXTENSION` names another build. */
const EXTENSION_FOLDER: string = resolve(
  process.env.TWOFOLD_TEST_FIREFOX_EXTENSION ?? join(import.meta.dirname, '../../dist/extension/firefox-mv3'),
);

/** As in the manifest. */
const EXTENSION_ID = 'twofold@example.org';

/** Firefox gives each extension an address at random, unless it is set beforehand. */
const ADDRESS = '3f1c8a52-90d7-4b6e-8a35-71e0c9d4b268';

export interface FirefoxBrowser {
  readonly page: Page;
  /** Presses the toolbar button over the page. */
  openPopup(): Promise<FirefoxPopup>;
  /** Opens one of the extension's pages in a tab. */
  openPage(name: 'popup.html' | 'options.html'): Promise<Page>;
  /** Answers the browser's own permission prompt, once it comes, as a person does. */
  answerPrompt(answer: 'allow' | 'deny'): Promise<void>;
  /** Ends the background's page, as Firefox does when it has been idle. The next event starts it again. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Launches Firefox with the extension installed for this run. Call `close` when done.
 *
 * @param language - What the browser asks sites for.
 */
export async function launchFirefox(language: Language = 'en'): Promise<FirefoxBrowser> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('no Firefox found: run `node test/support/prepare.ts`');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it BiDi refuses the extension's pages and the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ADDRESS }),
      'intl.accept_languages': language,
    },
  });
  await browser.installExtension(EXTENSION_FOLDER);
  const inWindow = await browserWindow(browser);
  const [page = await browser.newPage()] = await browser.pages();
  return {
    page,
    openPopup: async () => {
      await page.bringToFront();
      return openFirefoxPopup(inWindow, EXTENSION_ID);
    },
    openPage: async (name) => {
      const own = await browser.newPage();
      // Firefox never reports these pages as loaded.
      own.goto(`moz-extension://${ADDRESS}/${name}`).catch(() => undefined);
      await own.waitForSelector('#page > *');
      return own;
    },
    answerPrompt: async (answer) => {
      const button = answer === 'allow' ? 'button' : 'secondaryButton';
      await until('the permission prompt', async () =>
        (await inWindow<boolean>(`(() => {
          const prompt = document.querySelector('#notification-popup popupnotification');
          if (!prompt?.checkVisibility() || PopupNotifications.panel.state !== 'open') return false;
          prompt.${button}.click();
          return true;
        })()`))
          ? true
          : undefined,
      );
    },
    stopBackground: () =>
      inWindow(
        `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      ),
    close: () => browser.close(),
  };
}

/** BiDi's own commands, below what Puppeteer has words for. */
type Send = (method: string, parameters: object) => Promise<{ readonly result: unknown }>;

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** Evaluates in the browser's own window, with the browser's own rights. */
async function browserWindow(browser: Browser): Promise<InBrowserWindow> {
  const { connection } = browser as unknown as { readonly connection: { readonly send: Send } };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: readonly { context: string }[] }).contexts;
  if (window === undefined) throw new Error('Firefox has no window');
  return async <T>(expression: string): Promise<T> => {
    const target = { context: window.context };
    const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
    const { type, result, exceptionDetails } = answer.result as Evaluated;
    if (type === 'exception') throw new Error(`in Firefox's window: ${exceptionDetails?.text}`);
    // The caller knows what its expression gives.
    return result?.value as T;
  };
}
