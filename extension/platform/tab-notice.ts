/** Saying something where no popup is open: a mark on the toolbar button, and the sentence as its tooltip. */

import { browser } from 'wxt/browser';

const SHOWN_MS = 8000;

/** Marks the button over a tab for a while. The next page of the tab takes the mark away too. */
export async function noticeOnTab(tabId: number, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title: sentence });
  setTimeout(() => void clear(tabId), SHOWN_MS);
}

/** Opens the popup over the current window, where the browser lets it. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox opens it on a click alone; the mark on the button says the rest.
  }
}

async function clear(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: '' });
  } catch {
    // The tab was closed.
  }
}
