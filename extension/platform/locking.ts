/** When the vault locks by itself: the screen locks, nobody uses the computer, or nobody uses the vault. */

import { browser } from 'wxt/browser';
import { readSettings } from './settings.ts';
import { lockIfOver, lockVault } from './vault-store.ts';

const ALARM = 'lock-when-unused';

const SECONDS_PER_MINUTE = 60;

/** Begins to watch. Called at each start of the background, at once: a listener added later misses what woke it. */
export function watchLocking(): void {
  // Safari has no such API: there the alarm alone locks.
  browser.idle?.onStateChanged.addListener((state) => void lockForIdleState(state));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void lockIfOver();
  });
  void setLockTimer();
}

/** Sets the timers to what the settings say. An alarm survives the service worker, a timer does not. */
export async function setLockTimer(): Promise<void> {
  const { lockAfterMinutes } = await readSettings();
  browser.idle?.setDetectionInterval(lockAfterMinutes * SECONDS_PER_MINUTE);
  await browser.alarms.create(ALARM, { periodInMinutes: 1 });
}

/** `idle` comes after the minutes of the settings; `locked` is the screen, at once. Firefox tells of `idle` alone. */
async function lockForIdleState(state: string): Promise<void> {
  if (state === 'idle') await lockVault();
  if (state === 'locked' && (await readSettings()).lockOnScreenLock) await lockVault();
}
