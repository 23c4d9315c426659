/**
 * A fill that was asked for while the vault was locked: it goes on once the vault is open, into the page that it was
 * asked on, and only while the person may still be thinking of it.
 */

/** What was asked for. */
export interface FillAsked {
  readonly tabId: number;
  /** `null` leaves it to the site and the names on the page. */
  readonly accountId: string | null;
  readonly useBackupCode: boolean;
}

/** One document, by the browser's word. A page that is loaded anew is another one, though its address be the same. */
export interface WishedPage {
  readonly origin: string;
  /** Not every browser names documents. One that does not lets nobody into the next page without another click. */
  readonly documentId: string | undefined;
  /** How often the person had left it: one that the browser kept and brought back is the same document. */
  readonly timesLeft: number;
}

export interface FillWish extends FillAsked {
  readonly page: WishedPage;
  /** Unix time in milliseconds. */
  readonly askedAtMs: number;
}

/** What there is when the vault has been opened. */
export interface WishPlace {
  /** The tab that the person looks at; `null` for none. */
  readonly activeTabId: number | null;
  /** What the wish's tab shows now; `null` where the browser lets nobody in. */
  readonly page: WishedPage | null;
  /** Unix time in milliseconds. */
  readonly nowMs: number;
}

/** Long enough to type a passphrase twice. */
export const LONGEST_WISH_MS = 120_000;

/** Whether a wish goes on in this place. A clock that was set back makes its age unknown: it does not. */
export function isWishAlive({ tabId, page: wished, askedAtMs }: FillWish, place: WishPlace): boolean {
  const { activeTabId, page, nowMs } = place;
  const isFresh = nowMs >= askedAtMs && nowMs - askedAtMs <= LONGEST_WISH_MS;
  const isSamePage = page?.origin === wished.origin && page.documentId === wished.documentId;
  const isStillThere = page?.timesLeft === wished.timesLeft;
  return isFresh && isSamePage && isStillThere && activeTabId === tabId;
}
