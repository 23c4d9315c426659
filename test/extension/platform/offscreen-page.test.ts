import '#test/support/fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { withOffscreenPage } from '#extension/platform/offscreen-page.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

/** Whether the page is there; the browser takes a turn for each change, and refuses a second page. */
let open: boolean;
let opened: number;
let closing: PromiseWithResolvers<void>;

const aTurn = () => new Promise((resolve) => setTimeout(resolve, 1));

beforeEach(() => {
  fakeBrowser.reset();
  [open, opened, closing] = [false, 0, Promise.withResolvers()];
  const offscreen = {
    hasDocument: async () => open,
    createDocument: async () => {
      if (open) throw new Error('Only a single offscreen document may be created.');
      await aTurn();
      [open, opened] = [true, opened + 1];
    },
    closeDocument: async () => {
      closing.resolve();
      await aTurn();
      open = false;
    },
  };
  Object.assign(fakeBrowser, { offscreen });
});

const isOpen = async () => open;

describe('the page without a window', () => {
  it('is open for the work, and closed after it', async () => {
    expect(await withOffscreenPage(isOpen)).toBe(true);
    expect(open).toBe(false);
  });

  it('is opened once for work that overlaps', async () => {
    const works = Array.from({ length: 5 }, () => withOffscreenPage(isOpen));

    expect(await Promise.all(works)).toEqual([true, true, true, true, true]);
    expect([open, opened]).toEqual([false, 1]);
  });

  it('is there for work that comes while it is being closed', async () => {
    const first = withOffscreenPage(isOpen);
    await closing.promise;
    const second = withOffscreenPage(async () => {
      await aTurn();
      return open;
    });

    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(open).toBe(false);
  });

  it('is closed after work that failed, and opened again for the next', async () => {
    const failing = withOffscreenPage(async () => {
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    expect(open).toBe(false);
    expect(await withOffscreenPage(isOpen)).toBe(true);
  });

  it('is taken over when a stopped background left it behind', async () => {
    open = true;

    expect(await withOffscreenPage(isOpen)).toBe(true);
    expect([open, opened]).toEqual([false, 0]);
  });
});
