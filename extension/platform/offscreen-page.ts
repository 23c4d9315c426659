/** The page without a window that does what a Chromium service worker cannot. There is one at most, and only in use. */

import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

let users = 0;

/** Openings and closings, one after another: a page that is on its way out is not to be taken for one that stays. */
let lastChange: Promise<void> = Promise.resolve();

/** Does some work with the page open. It closes when nobody works with it any more. */
export async function withOffscreenPage<T>(work: () => Promise<T>): Promise<T> {
  users += 1;
  try {
    await openOrClose();
    return await work();
  } finally {
    users -= 1;
    await openOrClose();
  }
}

/** Opens the page when it is used and closes it when it is not; a background that was stopped may have left it behind. */
function openOrClose(): Promise<void> {
  const changed = lastChange.then(async () => {
    const isOpen = await browser.offscreen.hasDocument();
    if (users > 0 && !isOpen) await open();
    if (users === 0 && isOpen) await browser.offscreen.closeDocument();
  });
  lastChange = changed.catch(() => undefined); // The next change is not to fail for this one; its caller hears of it.
  return changed;
}

async function open(): Promise<void> {
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['CLIPBOARD', 'BLOBS', 'WORKERS'],
    justification: 'Copies a code, reads a QR code or hands a backup to the downloads, each when you ask for it.',
  });
}
