/** Saying something where no popup is open: a mark on the toolbar button, and the sentence as its tooltip. */

import { browser } from 'wxt/browser';

const SHOWN_MS = 8000;

/** `!` for what went wrong, `…` for what is not done yet. */
export type Mark = '!' | '…';

/** When the mark over each tab goes. */
const endings = new Map<number, ReturnType<typeof setTimeout>>();

/**
 * Marks the button over a tab for a while, in place of an older mark. The next page of the tab takes it away too.
 *
 * @param untilMs - Unix time in milliseconds up to which the sentence holds; it is shown a little longer.
 */
export async function noticeOnTab(
  tabId: number,
  sentence: string,
  { mark = '!', untilMs = Date.now() }: { readonly mark?: Mark; readonly untilMs?: number } = {},
): Promise<void> {
  clearTimeout(endings.get(tabId));
  endings.set(
    tabId,
    setTimeout(() => void clearNotice(tabId), untilMs - Date.now() + SHOWN_MS),
  );
  await browser.action.setBadgeText({ tabId, text: mark });
  await browser.action.setTitle({ tabId, title: sentence });
}

/** Opens the popup over the current window, where the browser lets it. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox opens it on a click alone; the mark on the button says the rest.
  }
}

/** Takes the mark away. */
export async function clearNotice(tabId: number): Promise<void> {
  clearTimeout(endings.get(tabId));
  endings.delete(tabId);
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: '' });
  } catch {
    // The tab was closed.
  }
}
