/** After a code was filled and sent: did the site take it? Only what is plain is believed; in doubt the person is asked. */

import { detect } from './detect.ts';
import type { PageDescription } from './page-description.ts';
import { hasRefusalWords } from './refusal-words.ts';

/** A code that was filled, whose fate is not known yet. */
export interface AwaitedOutcome {
  readonly accountId: string;
  readonly tabId: number;
  /** The site that it was filled on, as in `SiteRule.host`. */
  readonly host: string;
  /** Unix time in milliseconds. */
  readonly filledAtMs: number;
  /** Documents that the tab has gone on to since. */
  readonly navigations: number;
}

/** What the tab shows now. */
export interface PageSeen {
  /** `null` when it is no site's. */
  readonly host: string | null;
  readonly page: PageDescription;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** `taken` and `refused` settle it; after `unsure` the next page may tell. */
export type OutcomeVerdict = 'taken' | 'refused' | 'unsure';

/** Further on, the page says nothing about the code: a person may have given up and gone elsewhere. */
export const MOST_NAVIGATIONS = 2;

/** Later than this nobody is still finishing the same set-up step. */
export const LONGEST_WAIT_MS = 600_000;

/** Judges by the first pages after the prompt. */
export function judgeOutcome(awaited: AwaitedOutcome, { host, page, nowMs }: PageSeen): OutcomeVerdict {
  if (isOutcomeOver(awaited, nowMs) || host !== awaited.host) return 'unsure';
  const asksAgain = detect(page).kind !== 'none';
  const refuses = page.scopes.some(({ heading, text }) => hasRefusalWords(`${heading} ${text}`));
  const gone = awaited.navigations > 0;
  if (asksForPassword(page)) return 'unsure';
  if (asksAgain) return gone || refuses ? 'refused' : 'unsure';
  return refuses ? 'unsure' : 'taken';
}

/** Whether nothing that the tab shows from now on can tell any more. */
export function isOutcomeOver({ filledAtMs, navigations }: AwaitedOutcome, nowMs: number): boolean {
  return navigations > MOST_NAVIGATIONS || nowMs < filledAtMs || nowMs - filledAtMs > LONGEST_WAIT_MS;
}

/** Back at the sign-in: the session ended, or the set-up was left. */
function asksForPassword({ fields }: PageDescription): boolean {
  return fields.some(({ type, visible }) => type === 'password' && visible);
}
