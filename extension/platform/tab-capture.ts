/** What a tab shows: what its frames say, and its picture. Needs `activeTab`, which a click on Twofold grants. */

import { browser } from 'wxt/browser';
import type { PictureJob } from '../core/capture/read-pictures.ts';
import type { PageBox, PageCodes } from './page-codes.ts';
import { sleepUntil } from './sleep.ts';

/** What every frame shows that lets us in; `null` when not even the top one does. */
export async function readTabCodes(tabId: number): Promise<readonly PageCodes[] | null> {
  try {
    const injections = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/capture.js'],
    });
    // The script returns what `readPageCodes` does.
    return injections.flatMap(({ result }) => (result ? [result as PageCodes] : []));
  } catch {
    // The browser's own pages, its store, or a tab that nobody clicked on.
    return null;
  }
}

/** The picture of what a tab shows now as a `data:` URL, if it is the one in front of its window. */
export async function takeTabPicture(tabId: number): Promise<string | null> {
  try {
    const { windowId, active } = await browser.tabs.get(tabId);
    return active ? await captureTab(windowId) : null;
  } catch {
    // Not allowed on this page, or the tab has gone.
    return null;
  }
}

/** Chromium takes two pictures a second at most; the one that came too soon is taken again. */
async function captureTab(windowId: number): Promise<string> {
  try {
    return await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  } catch {
    await sleepUntil(Date.now() + TOO_SOON_MS);
    return browser.tabs.captureVisibleTab(windowId, { format: 'png' });
  }
}

const TOO_SOON_MS = 600;

/** Whether the browser lets us into a tab. */
export async function canReach(tabId: number): Promise<boolean> {
  return (await evaluate(tabId, () => true)) === true;
}

/** All text that the top frame of a tab shows; `null` where the browser lets nobody in. */
export async function readTabText(tabId: number): Promise<string | null> {
  return evaluate(tabId, () => document.body?.innerText ?? '');
}

/** The part of a tab that the person marks; `null` when they gave up, or the tab went on. */
export async function markTabArea(tabId: number): Promise<PictureJob | null> {
  try {
    const [marked] = await browser.scripting.executeScript({ target: { tabId }, files: ['/capture-area.js'] });
    // The script returns this, and nothing when its document went away.
    const answer = marked?.result as { area: PageBox | null; viewportWidth: number } | undefined;
    if (!answer?.area) return null;
    const dataUrl = await takeTabPicture(tabId);
    if (dataUrl === null) return null;
    return { kind: 'area', dataUrl, area: answer.area, viewportWidth: answer.viewportWidth };
  } catch {
    // The tab was closed or went on.
    return null;
  }
}

async function evaluate<T>(tabId: number, func: () => T): Promise<T | null> {
  try {
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, func });
    return (injection?.result as T | undefined) ?? null;
  } catch {
    // No grant for this page.
    return null;
  }
}

/** The tab in front, where no tab was named. */
export async function activeTabId(): Promise<number | null> {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return active?.id ?? null;
}
