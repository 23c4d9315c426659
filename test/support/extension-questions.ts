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
  const reply = await page.evaluate(
    // The page is the extension's own, so the browser's extension API is there.
    (question) => (globalThis as unknown as ExtensionGlobal).chrome.runtime.sendMessage(question),
    { kind, request },
  );
  expect(reply, `the reply to ${kind}`).toHaveProperty('answer');
  // The router answers `kind` with the handler of `kind`.
  return (reply as { answer: ResponseOf<K> }).answer;
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
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}
