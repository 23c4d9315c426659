/** What a site's clock says: asked before a fill, and told to the person. */

import type { SiteClocks } from '../core/clock/clock-of-account.ts';
import { judgeClock } from '../core/clock/site-clock.ts';
import type { ClockNotice } from '../messages.ts';
import { createPageFetch, readTopDocument } from '../platform/page-fetch.ts';
import { learningFetch, readSiteClocks } from '../platform/site-clocks.ts';
import { findLink } from './link/discover.ts';

/** A page that was asked a moment ago is not asked again. */
const RECENT_MS = 60_000;

/** No fill waits longer than this for a site to tell its time. */
const PATIENCE_MS = 1500;

/** Answers that it takes to believe a clock. */
const QUESTIONS = 2;

/** What a person is told about the clock of a site; `null` when it is right, or there is no site. */
export function clockNotice(clocks: SiteClocks, host: string | null): ClockNotice | null {
  const verdict = judgeClock((host !== null && clocks[host]) || null, Date.now());
  return verdict.kind === 'right' ? null : verdict;
}

/**
 * Before a fill: asks the site for its time, once its page was read and says that it speaks the link. Other sites are
 * asked nothing, since a request would tell them that Twofold is here.
 */
export async function askForTime(tabId: number, host: string): Promise<void> {
  const known = (await readSiteClocks())[host];
  if (known !== undefined && Math.abs(Date.now() - known.measuredAtMs) < RECENT_MS) return;
  const { promise: tooLong, resolve: stop } = Promise.withResolvers<void>();
  const timer = setTimeout(stop, PATIENCE_MS);
  await Promise.race([ask(tabId, host), tooLong]);
  clearTimeout(timer);
}

async function ask(tabId: number, host: string): Promise<void> {
  try {
    const page = await readTopDocument(tabId);
    if (page === null) return;
    for (let asked = 0; asked < QUESTIONS; asked += 1) await findLink(learningFetch(createPageFetch(page), host));
  } catch {
    // The page went on: the code is made with the clock that there is.
  }
}
