/** Where this machine keeps its browsers. Nothing is installed here; `prepare.ts` does that. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Chromium, Chrome or Edge, of `TWOFOLD_TEST_CHROMIUM` first and Playwright's own last; `null` without one. */
export function findChromium(): string | null {
  const own = chromium.executablePath();
  return firstExecutable([process.env.TWOFOLD_TEST_CHROMIUM ?? '', ...onPath(CHROMIUM_NAMES), ...CHROMIUM_PLACES, own]);
}

/** Path of a Firefox, of `TWOFOLD_TEST_FIREFOX` first; `null` without one. */
export function findFirefox(): string | null {
  return firstExecutable([process.env.TWOFOLD_TEST_FIREFOX ?? '', ...onPath(FIREFOX_NAMES), ...FIREFOX_PLACES]);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstExecutable(paths: readonly string[]): string | null {
  return paths.find((path) => path !== '' && isExecutable(path)) ?? null;
}

/** Whether a file is there and ours to run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there or not ours to run: the next place is tried.
    return false;
  }
}
