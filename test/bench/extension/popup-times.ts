/** From the click on the toolbar button to the first code on the screen, and from a keystroke to the list it leads to. */

import { stopWorker } from '#test/support/extension-questions.ts';
import { type BenchVault, median, rounded } from './bench-vault.ts';
import { timeClicks } from './popup-clicks.ts';

/** The popup draws nothing before it has the first codes, so these are what it paints first. */
const FIRST_CODE = '.digits';

/** What a person types to find one account of many: each letter leaves fewer. */
const QUERY = 'issuer 77';

export interface PopupTimes {
  /** From the click to the first code painted; the background was at work a moment ago. */
  readonly clickToCodeMs: number;
  /** Of these, what the browser takes until it begins to load the popup. The button is pinned to the toolbar. */
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
  const warm = await timeClicks(browser, tab, { shows: FIRST_CODE });
  const cold = await timeClicks(browser, tab, { shows: FIRST_CODE, before: () => stopWorker(page) });
  await tab.close();
  return {
    clickToCodeMs: warm.paintMs,
    clickToStartMs: warm.startMs,
    clickToCodeColdMs: cold.paintMs,
    clickToStartColdMs: cold.startMs,
    ...(await timeSearch(vault)),
  };
}

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
