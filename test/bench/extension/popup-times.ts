/** From the click on the toolbar button to the first code on the screen, and from a keystroke to the list it leads to. */

import type { Page } from 'playwright-core';
import { stopWorker } from '#test/support/extension-questions.ts';
import { openRealPopup } from '#test/support/real-popup.ts';
import { type BenchVault, median, rounded } from './bench-vault.ts';

const ROUNDS = 9;

/** What a person types to find one account of many: each letter leaves fewer. */
const QUERY = 'issuer 77';

export interface PopupTimes {
  /** From the click to the first code painted; the background was at work a moment ago. */
  readonly clickToCodeMs: number;
  /** Of these, what the browser takes until it begins to load the popup: the process, the window. */
  readonly clickToStartMs: number;
  /** As it is when Twofold was not used for half a minute: the browser has stopped the background. */
  readonly clickToCodeColdMs: number;
  readonly clickToStartColdMs: number;
  /** Work of the page's main thread for each keystroke of a search: script, style, layout and painting. */
  readonly searchWorkMs: number;
  /** From the keystroke to the end of the frame that shows its list. A frame comes every 16.7 ms. */
  readonly searchPaintedMs: number;
}

/** Needs the vault open. */
export async function measurePopup(vault: BenchVault): Promise<PopupTimes> {
  const { browser, page } = vault;
  const tab = await browser.context.newPage();
  await tab.goto('about:blank');
  const warm = await timeClicks(vault, tab, async () => undefined);
  const cold = await timeClicks(vault, tab, () => stopWorker(page));
  await tab.close();
  return {
    clickToCodeMs: warm.codeMs,
    clickToStartMs: warm.startMs,
    clickToCodeColdMs: cold.codeMs,
    clickToStartColdMs: cold.startMs,
    ...(await timeSearch(vault)),
  };
}

interface ClickTimes {
  readonly startMs: number;
  readonly codeMs: number;
}

async function timeClicks({ browser }: BenchVault, tab: Page, before: () => Promise<void>): Promise<ClickTimes> {
  const [starts, codes]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await before();
    const popup = await openRealPopup(browser, tab);
    await popup.waitFor('.digits');
    const [startMs, paintMs] = await popup.evaluate<[number, number]>(FIRST_PAINT);
    starts.push(startMs - popup.pressedAtMs);
    codes.push(startMs + paintMs - popup.pressedAtMs);
    await popup.close();
    // A popup that closes takes a moment; the next click would only close it.
    await tab.waitForTimeout(300);
  }
  return { startMs: rounded(median(starts)), codeMs: rounded(median(codes)) };
}

/**
 * When the popup began to load, in Unix time, and how long after that it had painted something (Paint Timing, first
 * contentful paint), in milliseconds. It draws nothing before it has the first codes, so these are what it paints.
 */
const FIRST_PAINT = `new Promise((resolve) => {
  const done = (entries) => {
    const paint = entries.find(({ name }) => name === 'first-contentful-paint');
    if (paint) resolve([performance.timeOrigin, paint.startTime]);
  };
  new PerformanceObserver((list) => done(list.getEntries())).observe({ type: 'paint', buffered: true });
})`;

async function timeSearch({
  browser,
  accounts,
}: BenchVault): Promise<Pick<PopupTimes, 'searchWorkMs' | 'searchPaintedMs'>> {
  const popup = await browser.openPage('popup.html');
  const first = popup.locator('.digits').first();
  await first.waitFor();
  // All accounts are there when the list is as long as they are.
  await popup.waitForFunction((count) => document.querySelector(`[aria-setsize="${count}"]`) !== null, accounts.length);
  const session = await popup.context().newCDPSession(popup);
  // The thread's own time: what other programs take of the processor is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const search = popup.getByRole('textbox');
  await search.focus();
  await popup.evaluate(watchKeystrokes);
  const [works, painted]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round += 1) {
    for (const letter of QUERY) {
      const before = await taskMs();
      await popup.keyboard.press(letter === ' ' ? 'Space' : letter);
      painted.push(await popup.evaluate('globalThis.lastKeystroke'));
      works.push((await taskMs()) - before);
    }
    await search.fill('');
  }
  await popup.close();
  return { searchWorkMs: rounded(median(works)), searchPaintedMs: rounded(median(painted)) };
}

/** In the page: `lastKeystroke` resolves to the milliseconds from a key to the end of the frame after it. */
function watchKeystrokes(): void {
  const page = globalThis as { lastKeystroke?: Promise<number> };
  addEventListener(
    'keydown',
    (event) => {
      page.lastKeystroke = new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - event.timeStamp);
          port2.postMessage(null);
        });
      });
    },
    { capture: true },
  );
}
