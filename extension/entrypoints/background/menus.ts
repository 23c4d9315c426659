import { browser } from 'wxt/browser';
import { words } from '../../platform/words.ts';

/** Entries of the browser's context menu: what each is called, and on what it stands. */
const MENUS = {
  fill: { title: 'menu.fill', contexts: ['editable'] },
  'capture-image': { title: 'menu.capture', contexts: ['image'] },
} as const;

/** Puts the entries into the menu, where the browser keeps them. */
export function watchMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    for (const [id, { title, contexts }] of Object.entries(MENUS)) {
      browser.contextMenus.create({ id, title: words()(title), contexts: [...contexts] });
    }
  });
}

/** Calls the entries by their names in the language of now. */
export async function renameMenus(): Promise<void> {
  for (const [id, { title }] of Object.entries(MENUS)) {
    // It fails before the entry is made, which is then done in the same language.
    await browser.contextMenus.update(id, { title: words()(title) }).catch(() => undefined);
  }
}
