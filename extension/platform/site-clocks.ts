/** What is known of the clocks of sites. */

import type { Fetch } from '#shared/api/client.ts';
import type { SiteClocks } from '../core/clock/clock-of-account.ts';
import { correctionMs, type DateReading, learnClock } from '../core/clock/site-clock.ts';
import { createSessionMemory } from './session-memory.ts';
import { sleepUntil } from './sleep.ts';

const memory = createSessionMemory<SiteClocks>('site-clocks', {});

export const readSiteClocks = memory.read;
/** Forgets the clocks, and so which sites they were of, when the vault is locked. */
export const watchSiteClocks = memory.forgetWhenLocked;

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

function note(host: string, reading: DateReading): Promise<void> {
  return memory.change((clocks) => {
    const learned = learnClock(clocks[host] ?? null, reading);
    return learned === null ? clocks : { ...clocks, [host]: learned };
  });
}
