/** Where this machine keeps its browsers. Nothing is installed here; `prepare.ts` does that. */

import { chromium } from 'playwright-core';
import { findProgram, firstExecutable } from './find-program.ts';

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

/** Path of a Chromium, Chrome or Edge: `TWOFOLD_TEST_CHROMIUM` first, Playwright's own last; `null` without one. */
export function findChromium(): string | null {
  const named = process.env.TWOFOLD_TEST_CHROMIUM ?? '';
  return firstExecutable([named, findProgram(...CHROMIUM_NAMES) ?? '', ...CHROMIUM_PLACES, chromium.executablePath()]);
}

/** Path of a Firefox, of `TWOFOLD_TEST_FIREFOX` first; `null` without one. */
export function findFirefox(): string | null {
  const named = process.env.TWOFOLD_TEST_FIREFOX ?? '';
  return firstExecutable([named, findProgram(...FIREFOX_NAMES) ?? '', ...FIREFOX_PLACES]);
}
