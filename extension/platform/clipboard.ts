/**
 * Codes on the clipboard. A Chromium service worker has no clipboard, so a page without a window does it there; in
 * Firefox the background is such a page itself.
 *
 * Clearing "if it is still ours" means reading what others put there, and browsers rightly ask the person for that
 * (`clipboardRead`). Without it nothing is cleared, because clearing blindly would destroy what was copied since.
 */

import { browser } from 'wxt/browser';
import { type ClipboardTask, runClipboardTask } from './clipboard-task.ts';
import { withOffscreenPage } from './offscreen-page.ts';
import { askOffscreen } from './offscreen-tasks.ts';

const ALARM = 'clear-clipboard';
const KEY = 'copied-code';

/** Half a minute: the life of a code, and the shortest alarm there is. */
const CLEAR_AFTER_MINUTES = 0.5;

/** Copies a code. `cleared-later` where it will be taken off the clipboard again, `refused` by the browser. */
export async function copyCode(code: string): Promise<'copied' | 'cleared-later' | 'refused'> {
  if (!(await run({ kind: 'copy', text: code }))) return 'refused';
  if (!(await mayReadClipboard())) return 'copied';
  await browser.storage.session.set({ [KEY]: code });
  await browser.alarms.create(ALARM, { delayInMinutes: CLEAR_AFTER_MINUTES });
  return 'cleared-later';
}

/** Clears what {@link copyCode} copied when its time is over. Called at each start of the background, at once. */
export function watchClipboard(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void clearCopied();
  });
}

async function clearCopied(): Promise<void> {
  const { [KEY]: text } = await browser.storage.session.get<Record<string, string | undefined>>(KEY);
  await browser.storage.session.remove(KEY);
  if (text) await run({ kind: 'clear', text });
}

async function mayReadClipboard(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['clipboardRead'] });
}

async function run(task: ClipboardTask): Promise<boolean> {
  if (!('offscreen' in browser)) return runClipboardTask(task);
  return withOffscreenPage(() => askOffscreen('clipboard', task));
}
