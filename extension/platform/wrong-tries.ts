/** Wrong passphrases in a row, in `storage.local`: restarting the browser does not make the next try free. */

import { browser } from 'wxt/browser';
import { unlockWaitMs, type WrongTries } from '../core/vault/unlock-wait.ts';

const KEY = 'wrong-tries';

const NONE: WrongTries = { count: 0, lastAtMs: 0 };

/**
 * Reserves a try: it counts as wrong until {@link forgetTries}, so that tries at the same time cannot share one.
 *
 * @returns Milliseconds to wait before the next try; 0 when this one may go on.
 */
export async function reserveTry(nowMs: number): Promise<number> {
  return navigator.locks.request('twofold-wrong-tries', async () => {
    const { [KEY]: tries = NONE } = await browser.storage.local.get<Record<string, WrongTries | undefined>>(KEY);
    const waitMs = unlockWaitMs(tries ?? NONE, nowMs);
    if (waitMs > 0) return waitMs;
    await browser.storage.local.set({ [KEY]: { count: (tries ?? NONE).count + 1, lastAtMs: nowMs } });
    return 0;
  });
}

/** The passphrase was right. */
export async function forgetTries(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
