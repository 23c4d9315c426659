import { describe, expect, it } from 'vitest';
import { type FillWish, isWishAlive, LONGEST_WISH_MS, type WishPlace } from '#extension/core/autofill/fill-wish.ts';

const NOW_MS = 1_700_000_000_000;
const PAGE = { origin: 'https://example.com', documentId: 'D1', timesLeft: 0 };
const WISH: FillWish = { tabId: 7, accountId: null, useBackupCode: false, page: PAGE, askedAtMs: NOW_MS };

describe('a fill that was asked for while the vault was locked', () => {
  it.each<{ what: string; goesOn: boolean; place: Partial<WishPlace> }>([
    { what: 'on the same page', goesOn: true, place: {} },
    { what: 'at the last moment', goesOn: true, place: { nowMs: NOW_MS + LONGEST_WISH_MS } },
    { what: 'a moment later', goesOn: false, place: { nowMs: NOW_MS + LONGEST_WISH_MS + 1 } },
    { what: 'by a clock that was set back', goesOn: false, place: { nowMs: NOW_MS - 1 } },
    { what: 'with another tab in front', goesOn: false, place: { activeTabId: 8 } },
    { what: 'with no tab in front', goesOn: false, place: { activeTabId: null } },
    { what: 'on the same page loaded anew', goesOn: false, place: { page: { ...PAGE, documentId: 'D2' } } },
    { what: 'on the same page left and come back to', goesOn: false, place: { page: { ...PAGE, timesLeft: 1 } } },
    { what: 'on another site', goesOn: false, place: { page: { ...PAGE, origin: 'https://evil.test' } } },
    { what: 'where the browser lets nobody in', goesOn: false, place: { page: null } },
  ])('goes on $what: $goesOn', ({ goesOn, place }) => {
    expect(isWishAlive(WISH, { activeTabId: 7, page: PAGE, nowMs: NOW_MS, ...place })).toBe(goesOn);
  });

  it('is held to the origin alone where the browser names no documents', () => {
    const page = { ...PAGE, documentId: undefined };
    const place = { activeTabId: 7, page, nowMs: NOW_MS };

    expect(isWishAlive({ ...WISH, page }, place)).toBe(true);
    expect(isWishAlive({ ...WISH, page }, { ...place, page: { ...page, origin: 'http://example.com' } })).toBe(false);
  });
});
