/** A session with a target that Playwright has no page for: a popup, a service worker, a page without a window. */

import type { BrowserContext, CDPSession } from 'playwright-core';

export interface TargetSession {
  /** @throws Error with the protocol's own words. */
  send(method: string, parameters?: object): Promise<unknown>;
  /** Told of each event of that name. */
  on(method: string, listener: (parameters: unknown) => void): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The protocol session of the whole browser. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (browser === null) throw new Error('the context has no browser');
  return browser.newBrowserCDPSession();
}

/** Attaches without flattening: commands are wrapped in `sendMessageToTarget`, and answered by an event. */
export async function attachToTarget(browser: CDPSession, targetId: string): Promise<TargetSession> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let lastId = 0;
  const waiting = new Map<number, (reply: Message) => void>();
  const listeners: { readonly method: string; readonly listener: (parameters: unknown) => void }[] = [];
  browser.on('Target.receivedMessageFromTarget', ({ message, sessionId: from }) => {
    if (from !== sessionId) return;
    const said = JSON.parse(message) as Message;
    if (said.id !== undefined) waiting.get(said.id)?.(said);
    for (const { method, listener } of listeners) if (method === said.method) listener(said.params);
  });
  return {
    on: (method, listener) => void listeners.push({ method, listener }),
    send: async (method, params = {}) => {
      const id = ++lastId;
      const answered = new Promise<Message>((resolve) => waiting.set(id, resolve));
      await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
      const { result, error } = await answered;
      waiting.delete(id);
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    },
  };
}
