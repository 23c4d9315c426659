/** Asking for a fill while the vault is locked, and going on with it, once, when it is open. */

import { type FillAsked, type FillWish, isWishAlive, type WishedPage } from '../core/autofill/fill-wish.ts';

export interface WishPorts {
  readonly nowMs: () => number;
  readonly readTopDocument: (tabId: number) => Promise<WishedPage | null>;
  readonly activeTabId: () => Promise<number | null>;
  /** In place of an older one. */
  readonly keepWish: (wish: FillWish) => Promise<void>;
  /** Gives it out and forgets it. */
  readonly takeWish: () => Promise<FillWish | null>;
}

/** Remembers what was asked. Nothing where the browser lets nobody into the page: there would be nothing to go on with. */
export async function wishForFill(ports: WishPorts, { tabId, accountId, useBackupCode }: FillAsked): Promise<void> {
  const top = await ports.readTopDocument(tabId);
  if (top === null) return;
  const page = { origin: top.origin, documentId: top.documentId, timesLeft: top.timesLeft };
  await ports.keepWish({ tabId, accountId, useBackupCode, page, askedAtMs: ports.nowMs() });
}

/** What to go on with now that the vault is open; `null` when nothing was asked for, or all of it is past. */
export async function takeUpWish(ports: WishPorts): Promise<FillAsked | null> {
  const wish = await ports.takeWish();
  if (wish === null) return null;
  const [activeTabId, page] = await Promise.all([ports.activeTabId(), ports.readTopDocument(wish.tabId)]);
  return isWishAlive(wish, { activeTabId, page, nowMs: ports.nowMs() }) ? wish : null;
}
