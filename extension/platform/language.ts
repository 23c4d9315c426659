/** The language that the extension speaks: the one that the person chose in Options, or else the browser's. */

import { browser } from 'wxt/browser';
import { chooseLanguage, isLanguage, type Language } from '#shared/language/languages.ts';

const KEY = 'language';

/** Of the browser's own menus and pages. */
export function browserLanguage(): Language {
  return chooseLanguage([browser.i18n.getUILanguage()]);
}

/** What was chosen in Options; `null` when the browser's language is to be followed. */
export async function readChosenLanguage(): Promise<Language | null> {
  const { [KEY]: chosen } = await browser.storage.local.get<Record<string, unknown>>(KEY);
  return typeof chosen === 'string' && isLanguage(chosen) ? chosen : null;
}

export async function readLanguage(): Promise<Language> {
  return (await readChosenLanguage()) ?? browserLanguage();
}

/**
 * Reads something in the person's language: in the likely one already while the browser looks up whether another was
 * chosen.
 */
export async function inPersonsLanguage<T>(read: (language: Language) => Promise<T>): Promise<T> {
  const likely = browserLanguage();
  const reading = read(likely);
  // Of no matter if it turns out to be the wrong one.
  reading.catch(() => undefined);
  const language = await readLanguage();
  return language === likely ? reading : read(language);
}

/** @param chosen - `null` to follow the browser again. */
export async function keepLanguage(chosen: Language | null): Promise<void> {
  if (chosen === null) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: chosen });
}

/** Calls back whenever the choice changes, from whichever page. */
export function onLanguageChosen(listener: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) listener();
  });
}
