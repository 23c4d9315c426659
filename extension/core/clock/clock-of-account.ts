/** Which site's clock makes the codes of an account. */

import type { SiteRule } from '../accounts/account.ts';
import { isSiteMatch } from '../sites/site.ts';
import { correctionMs, type SiteClock } from './site-clock.ts';

/** Clocks by host, as in `SiteRule.host`. */
export type SiteClocks = Readonly<Record<string, SiteClock>>;

/**
 * What is added to this computer's time for an account of these sites: the correction of the first site of its own
 * that there is one for, and 0 without.
 *
 * @param nowMs - Unix time in milliseconds, by this computer's clock.
 */
export function accountCorrectionMs(sites: readonly SiteRule[], clocks: SiteClocks, nowMs: number): number {
  const own = Object.entries(clocks).filter(([host]) => sites.some((rule) => isSiteMatch(rule, host)));
  return own.map(([, clock]) => correctionMs(clock, nowMs)).find((offsetMs) => offsetMs !== 0) ?? 0;
}
