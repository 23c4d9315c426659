import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { takeUpWish, type WishPorts, wishForFill } from '#extension/ceremonies/fill-wish.ts';
import type { WishedPage } from '#extension/core/autofill/fill-wish.ts';
import { keepWish, takeWish } from '#extension/platform/wish-memory.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

const ASKED = { tabId: 7, accountId: 'jane', useBackupCode: false };

const PAGE: WishedPage = { origin: 'https://example.com', documentId: 'D1', timesLeft: 0 };

/** A browser that shows `page` in tab 7. */
function ports(page: WishedPage | null = PAGE): WishPorts {
  return { nowMs: () => 1000, readTopDocument: async () => page, activeTabId: async () => 7, keepWish, takeWish };
}

beforeEach(() => fakeBrowser.reset());

describe('a wish for a fill', () => {
  it('is taken up once', async () => {
    await wishForFill(ports(), ASKED);

    expect(await takeUpWish(ports())).toMatchObject(ASKED);
    expect(await takeUpWish(ports())).toBeNull();
  });

  it('is gone for good when it was taken up on another page', async () => {
    await wishForFill(ports(), ASKED);

    expect(await takeUpWish(ports({ ...PAGE, documentId: 'D2' }))).toBeNull();
    expect(await takeUpWish(ports())).toBeNull();
  });

  it('gives way to the next', async () => {
    await wishForFill(ports(), ASKED);
    await wishForFill(ports(), { ...ASKED, accountId: 'john' });

    expect(await takeUpWish(ports())).toMatchObject({ accountId: 'john' });
  });

  it('is not kept of a page that the browser lets nobody into', async () => {
    await wishForFill(ports(null), ASKED);

    expect(await takeUpWish(ports())).toBeNull();
  });
});
