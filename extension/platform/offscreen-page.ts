/** The page without a window that does what a Chromium service worker cannot. There is one at most, and only in use. */

import { browser } from 'wxt/browser';

const PAGE = '/clipboard.html';

let users = 0;
let opening: Promise<void> | null = null;

/** Does some work with the page open. It closes when nobody works with it any more. */
export async function withOffscreenPage<T>(work: () => Promise<T>): Promise<T> {
  users += 1;
  try {
    opening ??= open();
    await opening;
    return await work();
  } finally {
    users -= 1;
    if (users === 0) {
      opening = null;
      await browser.offscreen.closeDocument();
    }
  }
}

async function open(): Promise<void> {
  // A worker that was stopped may have left its page behind.
  if (await browser.offscreen.hasDocument()) return;
  await browser.offscreen.createDocument({
    url: PAGE,
    reasons: ['CLIPBOARD', 'BLOBS', 'WORKERS'],
    justification: 'Copies a code, reads a QR code or hands a backup to the downloads, each when you ask for it.',
  });
}
