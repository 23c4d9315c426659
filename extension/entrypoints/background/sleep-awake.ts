import { browser } from 'wxt/browser';

const KEEP_AWAKE_MS = 10_000;

/** Chromium lets an idle service worker go after thirty seconds; asking it something now and then keeps it. */
export async function sleepAwake(untilMs: number): Promise<void> {
  for (let leftMs = untilMs - Date.now(); leftMs > 0; leftMs = untilMs - Date.now()) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(leftMs, KEEP_AWAKE_MS)));
    await browser.runtime.getPlatformInfo();
  }
}
