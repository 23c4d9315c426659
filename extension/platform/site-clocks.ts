/**
 * What is known of the clocks of sites: in `storage.session`, memory of trusted contexts that outlives the background
 * and is never on disk. It goes when the vault is locked.
 */

import { browser } from 'wxt/browser';
import type { Fetch } from '#shared/api/client.ts';
import type { SiteClocks } from '../core/clock/clock-of-account.ts';
import { correctionMs, type DateReading, learnClock, type SiteClock } from '../core/clock/site-clock.ts';
import { onSessionClosed } from './session.ts';
import { sleepUntil } from './sleep.ts';

const KEY = 'site-clocks';

/** One note at a time, or the later of two would lose the earlier. */
let lastNote: Promise<unknown> = Promise.resolve();

export async function readSiteClocks(): Promise<SiteClocks> {
  const { [KEY]: stored } = await browser.storage.session.get<Record<string, SiteClocks | undefined>>(KEY);
  return stored ?? {};
}

/** The same `fetch`, learning from the date of each answer. */
export function learningFetch(fetch: Fetch, host: string): Fetch {
  return async (path, init) => {
    const sentAtMs = Date.now();
    const response = await fetch(path, init);
    const { headers } = response;
    await note(host, { sentAtMs, receivedAtMs: Date.now(), date: headers.get('date'), age: headers.get('age') });
    return response;
  };
}

/** Time and waiting by a site's clock, for codes of that site. */
export interface SiteTime {
  /** The site's time minus ours; 0 where nothing is corrected. */
  readonly offsetMs: number;
  readonly nowMs: () => number;
  readonly sleepUntil: (ms: number) => Promise<void>;
}

/** @param sleep - How to wait until a moment of this computer's clock. */
export async function siteTime(host: string, sleep: (ms: number) => Promise<void> = sleepUntil): Promise<SiteTime> {
  const offsetMs = correctionMs((await readSiteClocks())[host] ?? null, Date.now());
  return { offsetMs, nowMs: () => Date.now() + offsetMs, sleepUntil: (ms) => sleep(ms - offsetMs) };
}

/** Forgets the clocks, and so which sites they were of, when the vault is locked. */
export function watchSiteClocks(): void {
  onSessionClosed(() => void browser.storage.session.remove(KEY));
}

function note(host: string, reading: DateReading): Promise<void> {
  const noted = lastNote.then(async () => {
    const clocks = await readSiteClocks();
    const learned: SiteClock | null = learnClock(clocks[host] ?? null, reading);
    if (learned !== null) await browser.storage.session.set({ [KEY]: { ...clocks, [host]: learned } });
  });
  lastNote = noted.catch(() => undefined); // The next note is not to fail for this one; this one's caller hears it.
  return noted;
}
