/** Asking the built extension's background from one of its own pages, as the popup does. */

import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { MessageKind, RequestOf, ResponseOf } from '#extension/messages.ts';

/** The answer of the real background. */
export async function askFrom<K extends MessageKind>(
  page: Page,
  kind: K,
  request: RequestOf<K>,
): Promise<ResponseOf<K>> {
  return (await askTimed(page, kind, request)).answer;
}

/** The answer, and how long it took from the asking, in milliseconds of the page's own clock. */
export async function askTimed<K extends MessageKind>(
  page: Page,
  kind: K,
  request: RequestOf<K>,
): Promise<{ readonly answer: ResponseOf<K>; readonly ms: number }> {
  const { reply, ms } = await page.evaluate(
    async (question) => {
      const startedMs = performance.now();
      // The page is the extension's own, so the browser's extension API is there.
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      const answered = await chrome.runtime.sendMessage(question);
      return { reply: answered, ms: performance.now() - startedMs };
    },
    { kind, request },
  );
  expect(reply, `the reply to ${kind}`).toHaveProperty('answer');
  // The router answers `kind` with the handler of `kind`.
  return { answer: (reply as { answer: ResponseOf<K> }).answer, ms };
}

/** Locks the vault, if it is open. */
export async function lockFrom(page: Page): Promise<void> {
  const { state } = await askFrom(page, 'vault-state', null);
  if (state === 'open') await askUntilReloaded(page, 'lock');
}

/** Asks what ends in a lock, for which every page is loaded again; so the answer is not waited for. */
export async function askUntilReloaded(page: Page, kind: 'lock' | 'vault-state'): Promise<void> {
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate((question) => {
      // As above.
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      void chrome.runtime.sendMessage({ kind: question, request: null });
    }, kind),
  ]);
}

/** The tab in which a page is open, as the extension numbers it; `null` when there is none. */
export function tabIdOf(page: Page, from: Page): Promise<number | null> {
  return from.evaluate(async (address) => {
    // As above.
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    const tabs = await chrome.tabs.query({});
    return tabs.find(({ url }) => url === address)?.id ?? null;
  }, page.url());
}

/** Stops the service worker, as the browser does when it has been idle. The next message starts it again. */
export async function stopWorker(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
}

/** The browser's extension API, as far as tests ask for it. */
export interface ExtensionGlobal {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
    readonly tabs: { query(filter: object): Promise<{ readonly id?: number; readonly url?: string }[]> };
    readonly alarms: { create(name: string, info: { readonly when: number }): Promise<void> };
    readonly storage: { readonly session: { get(key: string): Promise<object> } };
    readonly permissions: { request(wanted: { readonly origins: readonly string[] }): Promise<boolean> };
  };
}
