/** From the click on the toolbar button to what the popup paints first. */

import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '#test/support/chromium.ts';
import { openRealPopup } from '#test/support/real-popup.ts';
import { median, rounded } from './bench-vault.ts';

const ROUNDS = 9;

export interface ClickTimes {
  /** From the click until the popup's page begins to load. */
  readonly startMs: number;
  /** From the click to the first contentful paint. */
  readonly paintMs: number;
}

export interface Clicks {
  /** What must be on the screen, as a CSS selector, before a round counts. */
  readonly shows: string;
  /** Before each click. */
  readonly before?: () => Promise<void>;
}

/** Medians of some clicks over the tab. */
export async function timeClicks(
  browser: ExtensionBrowser,
  tab: Page,
  { shows, before = async () => undefined }: Clicks,
): Promise<ClickTimes> {
  const [starts, paints]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await before();
    const popup = await openRealPopup(browser, tab);
    await popup.waitFor(shows);
    const [startMs, paintMs] = await popup.evaluate<[number, number]>(FIRST_PAINT);
    starts.push(startMs - popup.pressedAtMs);
    paints.push(startMs + paintMs - popup.pressedAtMs);
    await popup.close();
    // A popup that closes takes a moment; the next click would only close it.
    await tab.waitForTimeout(300);
  }
  return { startMs: rounded(median(starts)), paintMs: rounded(median(paints)) };
}

/**
 * When the popup began to load, in Unix time, and how long after that it had painted something (Paint Timing, first
 * contentful paint), in milliseconds.
 */
const FIRST_PAINT = `new Promise((resolve) => {
  const done = (entries) => {
    const paint = entries.find(({ name }) => name === 'first-contentful-paint');
    if (paint) resolve([performance.timeOrigin, paint.startTime]);
  };
  new PerformanceObserver((list) => done(list.getEntries())).observe({ type: 'paint', buffered: true });
})`;
