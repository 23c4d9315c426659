/** Waiting for a moment. */

import { browser } from 'wxt/browser';

const KEEP_AWAKE_MS = 10_000;

/**
 * Resolves at a moment, or at once when it is past.
 *
 * @param ms - Unix time in milliseconds.
 */
export function sleepUntil(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms - Date.now()));
}

/** The same in the background: Chromium lets an idle service worker go after thirty seconds unless it asks something. */
export async function sleepAwake(ms: number): Promise<void> {
  for (let leftMs = ms - Date.now(); leftMs > 0; leftMs = ms - Date.now()) {
    await sleepUntil(Date.now() + Math.min(leftMs, KEEP_AWAKE_MS));
    await browser.runtime.getPlatformInfo();
  }
}
