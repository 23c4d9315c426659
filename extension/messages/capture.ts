/** What pages ask about set-up codes, and backup codes, that a page or a picture shows. */

import type { Done, Locked, Refused } from './answers.ts';

/** One set-up code found on a page or in a picture, not yet kept. `keyUri` stays inside extension pages. */
export interface CaptureCandidate {
  /** Handle for `keep-capture`; the key URI itself stays in the background. */
  readonly id: string;
  readonly issuer: string;
  readonly accountName: string;
  /** The account that already has this secret, if any. */
  readonly duplicateOf: string | null;
}

export type CaptureOutcome =
  | {
      readonly kind: 'found';
      readonly candidates: readonly CaptureCandidate[];
      /** The site that they are recorded for; `null` for a picture or a text. */
      readonly host: string | null;
      /** Sentences to show beside them: parts of a transfer still missing, codes that cannot be used. */
      readonly notes?: readonly string[];
    }
  /** `detail` is a sentence with a next step. */
  | { readonly kind: 'nothing-found'; readonly detail: string }
  | { readonly kind: 'refused'; readonly detail: string };

export interface CaptureMessages {
  'capture-page': { request: { readonly tabId: number | null }; response: CaptureOutcome | Locked };
  /** Pictures (as `data:` URLs) and text that a person pasted, dropped or chose. */
  'capture-given': {
    request: { readonly dataUrls: readonly string[]; readonly text: string };
    response: CaptureOutcome | Locked;
  };
  /**
   * Lets the person mark an area of the page. The popup closes at the first click on the page; when it is open again
   * `last-capture` has the outcome.
   */
  'capture-area': { request: { readonly tabId: number | null }; response: Done | Locked | Refused };
  /** What a capture found while no popup was open (an area, the context menu), once; `null` when there is none. */
  'last-capture': {
    request: null;
    response: { readonly kind: 'last-capture'; readonly outcome: CaptureOutcome | null } | Locked;
  };
  /** Keeps a candidate of the last capture as a pending account of the host it was captured on. */
  'keep-capture': {
    request: { readonly candidateId: string };
    response: { readonly kind: 'kept'; readonly id: string } | Locked | Refused;
  };
  /** Reads the backup codes that the page shows, for the account of that site. */
  'capture-backup-codes': {
    request: { readonly tabId: number | null; readonly id: string };
    response: { readonly kind: 'kept-codes'; readonly added: number } | Locked | Refused;
  };
}
