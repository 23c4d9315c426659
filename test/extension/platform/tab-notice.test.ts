import '#test/support/fake-browser.ts';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearNotice, noticeOnTab } from '#extension/platform/tab-notice.ts';
import { fakeBrowser } from '#test/support/fake-browser.ts';

const TAB = 3;

let badge: string;
let title: string;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  badge = '';
  title = '';
  Object.assign(fakeBrowser.action, {
    setBadgeText: async (given: { readonly text: string }) => {
      badge = given.text;
    },
    setTitle: async (given: { readonly title: string }) => {
      title = given.title;
    },
  });
});

afterEach(() => vi.useRealTimers());

describe('a mark on the button', () => {
  it('stands for eight seconds', async () => {
    await noticeOnTab(TAB, 'This page does not ask for a code.');

    await vi.advanceTimersByTimeAsync(7999);
    expect([badge, title]).toEqual(['!', 'This page does not ask for a code.']);
    await vi.advanceTimersByTimeAsync(1);
    expect([badge, title]).toEqual(['', '']);
  });

  it('of a code that comes later stands until after it came', async () => {
    await noticeOnTab(TAB, 'In 29 s.', { mark: '…', untilMs: Date.now() + 29_000 });

    await vi.advanceTimersByTimeAsync(30_000);
    expect([badge, title]).toEqual(['…', 'In 29 s.']);
    await clearNotice(TAB);
    expect([badge, title]).toEqual(['', '']);
  });

  it('is not taken away by the end of an older one', async () => {
    await noticeOnTab(TAB, 'In 3 s.', { mark: '…', untilMs: Date.now() });
    await vi.advanceTimersByTimeAsync(7000);
    await noticeOnTab(TAB, 'The page changed.');

    await vi.advanceTimersByTimeAsync(2000);

    expect([badge, title]).toEqual(['!', 'The page changed.']);
  });
});
