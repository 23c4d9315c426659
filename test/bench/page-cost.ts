/**
 * What filling and watching cost on a page of ten thousand elements:
 *
 *     npm run bench:page
 *
 * Prints one JSON line: the fill's median over ten pages, and the script time that watching adds to a page that keeps
 * changing, in milliseconds of each second, by the browser's own count.
 */

import type { CDPSession, Page } from 'playwright-core';
import { askFrom, askTimed, tabIdOf } from '#test/support/extension-questions.ts';
import { type FillStage, setFillStage } from '#test/support/fill-stage.ts';
import { PROMPT } from '#test/support/page-server.ts';

const ELEMENTS = 10_000;
const FILLS = 10;
const WATCHED_MS = 10_000;

const FILLER = `<div>${'<p>word</p>'.repeat(ELEMENTS)}</div>`;
/** Twenty changes in each second. */
const CHANGING = `${FILLER}<script>setInterval(() => { const p = document.createElement('p'); document.body.append(p); p.className = 'new'; p.remove(); }, 50)</script>`;

export interface PageCost {
  readonly elements: number;
  /** A fill by click, from the question to the answer. */
  readonly fillMedianMs: number;
  /** Script time of the changing page alone: no account is kept of its site. */
  readonly aloneMsPerSecond: number;
  /** The same with an account of the site in the vault. */
  readonly savedMsPerSecond: number;
  /** With an account, and automatic filling switched on. */
  readonly watchedMsPerSecond: number;
  readonly watchingMsPerSecond: number;
}

/** Measures it in a browser of its own. */
export async function measurePageCost(): Promise<PageCost> {
  const stage = await setFillStage(() => ({ '/large': `${PROMPT}${FILLER}`, '/changing': CHANGING }));
  try {
    const fillMs: number[] = [];
    for (let turn = 0; turn < FILLS; turn += 1) fillMs.push(await timeFill(stage, `large${turn}`));
    fillMs.sort((a, b) => a - b);
    const alone = await scriptMsPerSecond(stage, 'alone');
    const host = stage.server.hostOf('watched');
    await stage.addAccount(host);
    const saved = await scriptMsPerSecond(stage, 'watched');
    const site = { host, originPattern: 'http://watched.localhost/*', submit: false };
    await askFrom(stage.popup, 'switch-automatic', { ...site, on: true });
    const watched = await scriptMsPerSecond(stage, 'watched');
    return {
      elements: ELEMENTS,
      fillMedianMs: fillMs[Math.floor(FILLS / 2)] ?? Number.NaN,
      aloneMsPerSecond: alone,
      savedMsPerSecond: saved,
      watchedMsPerSecond: watched,
      watchingMsPerSecond: Math.round((watched - alone) * 10) / 10,
    };
  } finally {
    await stage.close();
  }
}

async function timeFill(stage: FillStage, name: string): Promise<number> {
  await stage.addAccount(stage.server.hostOf(name));
  const page = await stage.open(name, '/large');
  await page.bringToFront();
  await drawn(page);
  const tabId = await tabIdOf(page, stage.popup);
  const { answer, ms } = await askTimed(stage.popup, 'fill', { tabId, accountId: null });
  if (answer.kind !== 'filled') throw new Error(`not filled: ${JSON.stringify(answer)}`);
  await page.close();
  return Math.round(ms * 10) / 10;
}

/** Nobody asks for a code before there is something to see. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
  );
}

async function scriptMsPerSecond(stage: FillStage, name: string): Promise<number> {
  const page = await stage.open(name, '/changing');
  await page.bringToFront();
  await page.waitForTimeout(1000);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await scriptSeconds(session);
  await page.waitForTimeout(WATCHED_MS);
  const spent = (await scriptSeconds(session)) - before;
  await page.close();
  return Math.round((spent * 1e7) / WATCHED_MS) / 10;
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

if (import.meta.main) console.log(JSON.stringify(await measurePageCost()));
