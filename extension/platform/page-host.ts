/** What the popup and the options page ask of the browser, answered by the real one. */

import { browser } from 'wxt/browser';
import type { Language } from '#shared/language/languages.ts';
import { giveBackOrigin } from './automatic-sites.ts';
import { keepLanguage, readChosenLanguage } from './language.ts';
import { ask } from './messaging.ts';
import { askForPersistence, readStorageReport, type StorageReport } from './storage-persistence.ts';

type OptionalRight = 'clipboardRead' | 'downloads';

/** The pages' view of the browser. Shaped as `ui/page-host.ts` asks; the entrypoints bring the two together. */
export const browserPageHost = {
  ask,
  version: browser.runtime.getManifest().version,
  activeTabId: async (): Promise<number | null> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  },
  requestOrigin: (originPattern: string): Promise<boolean> => browser.permissions.request({ origins: [originPattern] }),
  giveBackOrigin,
  hasRight: (right: OptionalRight): Promise<boolean> => browser.permissions.contains({ permissions: [right] }),
  requestRight: (right: OptionalRight): Promise<boolean> => browser.permissions.request({ permissions: [right] }),
  giveBackRight: async (right: OptionalRight): Promise<void> => {
    await browser.permissions.remove({ permissions: [right] });
  },
  readStorage: async (): Promise<StorageReport> => readStorageReport(),
  persistStorage: async (): Promise<StorageReport> => askForPersistence(),
  readChosenLanguage,
  /** What is on the page stays in the old language, so the page is loaded again. */
  chooseLanguage: async (language: Language | null): Promise<void> => {
    await keepLanguage(language);
    location.reload();
  },
  openOptions: (): void => void browser.runtime.openOptionsPage(),
  close: (): void => window.close(),
  startAnew: (): void => location.reload(),
};
