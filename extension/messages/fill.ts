/** What pages ask about filling, and about sites where it happens by itself. */

import type { Done, Locked, Refused } from './answers.ts';

export type FillOutcome =
  | { readonly kind: 'filled'; readonly accountId: string }
  /** Several accounts match this site: ask which. */
  | { readonly kind: 'choose'; readonly accountIds: readonly string[] }
  /** The page asks for a backup code: ask with `useBackupCode` once the person agreed to use one up. */
  | { readonly kind: 'confirm-backup-code'; readonly accountId: string; readonly remaining: number }
  /** Any refusal, in a sentence with a next step; names both hosts when the site is the wrong one. */
  | { readonly kind: 'refused'; readonly reason: string; readonly detail: string }
  /** The step is nearly over or was filled already: the code comes by itself then, and `await-fill` tells how it went. */
  | { readonly kind: 'waiting'; readonly untilMs: number; readonly detail: string };

/** A site where filling by itself is switched on. */
export interface AutomaticSite {
  /** As in `SiteRule.host`. */
  readonly host: string;
  /** `https://example.com/*`: what was granted, and is given back when switched off. */
  readonly originPattern: string;
  readonly submit: boolean;
}

export interface FillMessages {
  /** A click in browser-owned UI. Without `accountId` the accounts of the site are considered. */
  fill: {
    request: { readonly tabId: number | null; readonly accountId: string | null; readonly useBackupCode?: boolean };
    response: FillOutcome | Locked;
  };
  /** After unlocking: goes on with the fill that was asked for before, or that is switched on for the page in front. */
  'resume-fill': { request: null; response: FillOutcome | { readonly kind: 'nothing' } | Locked };
  /** Answers when the fill that waits on the tab has ended; `nothing` when none does. */
  'await-fill': {
    request: { readonly tabId: number | null };
    response: FillOutcome | { readonly kind: 'nothing' } | Locked;
  };
  /** After the popup was granted the host permission by the person. */
  'switch-automatic': {
    request: { readonly host: string; readonly originPattern: string; readonly on: boolean; readonly submit: boolean };
    response: Done | Refused;
  };
  'list-automatic': { request: null; response: { readonly sites: readonly AutomaticSite[] } };
}
