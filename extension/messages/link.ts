/** What pages ask about the link between the vault and a site’s verifier. */

import type { Locked, Refused } from './answers.ts';

/** This computer's clock and a site's differ. Codes of the site are made with its time, unless it is too far off. */
export interface ClockNotice {
  readonly kind: 'corrected' | 'too-far';
  /** The site's time minus ours: positive when this computer is slow. */
  readonly offsetMs: number;
}

/** What the consent sheet of the link shows: the site's verifier, its signed-in owner and what the vault has of them. */
export interface LinkSheet {
  /** As the browser names it, in the form of `SiteRule.host`. */
  readonly host: string;
  readonly issuer: string;
  /** The site's own settings page, on the origin of the page that was asked. */
  readonly settingsUrl: string;
  /** `null` when nobody is signed in. */
  readonly signedInAs: string | null;
  readonly state: 'off' | 'pending' | 'on';
  /** What the vault keeps for them. */
  readonly kept: 'nothing' | 'pending' | 'active';
  /** The account that it keeps, if any. */
  readonly accountId: string | null;
}

/** How a ceremony of the link ended. */
export type LinkAnswer =
  | { readonly kind: 'linked'; readonly detail: string; readonly accountId: string }
  /** It stopped half-way; `detail` tells what both sides hold and what to do. */
  | {
      readonly kind: 'unfinished';
      readonly detail: string;
      readonly nextStep: 'nothing' | 'start-again' | 'open-settings' | 'move-to-trash' | 'ask-later' | 'sign-in';
    };

export interface LinkMessages {
  /** Whether the site in the tab speaks the link. Unless `insist`, only a page that advertises it is asked. */
  'discover-link': {
    request: { readonly tabId: number | null; readonly insist: boolean };
    response:
      | { readonly kind: 'link'; readonly sheet: LinkSheet; readonly clock: ClockNotice | null }
      | { readonly kind: 'no-link' }
      | Locked;
  };
  /** Each after a consent of its own that named the host and the account. */
  'turn-on-two-factor': {
    request: { readonly tabId: number | null; readonly accountName: string };
    response: LinkAnswer | Locked | Refused;
  };
  'renew-backup-codes': {
    request: { readonly tabId: number | null; readonly accountId: string };
    response: LinkAnswer | Locked | Refused;
  };
  'turn-off-two-factor': {
    request: { readonly tabId: number | null; readonly accountId: string };
    response: LinkAnswer | Locked | Refused;
  };
}
