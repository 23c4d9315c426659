/**
 * The least that any popup takes in this browser on this machine: one line of text, in an extension that does nothing
 * else, opened and timed as ours is.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXTENSION_FOLDER, launchExtension } from '#test/support/chromium.ts';
import { type ClickTimes, timeClicks } from './popup-clicks.ts';

export async function measureFloor(): Promise<ClickTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'twofold-floor-'));
  writeBareExtension(folder);
  const browser = await launchExtension({ folder, pinned: true });
  try {
    const tab = await browser.context.newPage();
    await tab.goto('about:blank');
    return await timeClicks(browser, tab, { shows: 'body' });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** With our key, so that it is pinned as ours is; as large as our popup, so that the window is. */
function writeBareExtension(folder: string): void {
  const { key } = JSON.parse(readFileSync(join(EXTENSION_FOLDER, 'manifest.json'), 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    key,
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
  };
  const popup = '<!doctype html><body style="margin: 0; width: 360px; height: 480px">123 456</body>';
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), popup);
  writeFileSync(join(folder, 'background.js'), '');
}
