/** Questions to the background from one of the extension's own pages, as its popup asks them. */

import type { Page } from 'playwright-core';
import type { MessageKind, RequestOf, ResponseOf } from '#extension/messages.ts';

/** The answer, and how long it took from the asking, in milliseconds. */
export interface TimedAnswer<K extends MessageKind> {
  readonly answer: ResponseOf<K>;
  readonly ms: number;
}

/** Asks as `platform/messaging.ts` does, and times it inside the page. */
export async function askTimed<K extends MessageKind>(
  page: Page,
  kind: K,
  request: RequestOf<K>,
): Promise<TimedAnswer<K>> {
  const { reply, ms } = await page.evaluate(
    async (question) => {
      const startedMs = performance.now();
      const answered: unknown = await chrome.runtime.sendMessage(question);
      return { reply: answered, ms: performance.now() - startedMs };
    },
    { kind, request },
  );
  if (typeof reply !== 'object' || reply === null || !('answer' in reply)) {
    throw new Error(`${kind}: ${JSON.stringify(reply)}`);
  }
  // The background answers a kind with that kind's answer.
  return { answer: reply.answer as ResponseOf<K>, ms };
}

/** The answer alone. */
export async function askBackground<K extends MessageKind>(
  page: Page,
  kind: K,
  request: RequestOf<K>,
): Promise<ResponseOf<K>> {
  return (await askTimed(page, kind, request)).answer;
}
