/**
 * Requests as the page makes them: from a content script in the top frame, so that cookies, same-origin rules and
 * cross-site checks are the site's own. Needs `activeTab`, which a click in the popup grants.
 */

import { browser } from 'wxt/browser';
import type { Fetch } from '#shared/api/client.ts';

/** A verifier's answers are small; more than this is not one. */
const MAX_ANSWER_CHARACTERS = 65_536;

/** The document in the top frame of a tab, as the browser names it. */
export interface TopDocument {
  readonly tabId: number;
  /** As in `https://example.com`; `null` as text where the document has none of its own. */
  readonly origin: string;
  readonly documentId: string | undefined;
  /** How often the person had left it and come back when it was read: a browser keeps pages for that, as they were. */
  readonly timesLeft: number;
}

/**
 * The document that a tab shows now, of the active one for `null`. `null` where the browser lets nobody in: its own
 * pages, or a tab on which nobody clicked Twofold.
 */
export async function readTopDocument(tabId: number | null): Promise<TopDocument | null> {
  const tab = tabId === null ? await activeTab() : await browser.tabs.get(tabId).catch(() => undefined); // Closed.
  if (tab?.id === undefined) return null;
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: readStay });
    const { origin, timesLeft } = top?.result ?? { origin: 'null', timesLeft: 0 };
    return { tabId: tab.id, origin, documentId: top?.documentId, timesLeft };
  } catch {
    // No grant for this page: the same as no page.
    return null;
  }
}

async function activeTab(): Promise<{ id?: number | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** Whether the page says in its head that its site speaks the link. Asks the page's document and no server. */
export async function advertisesLink({ tabId }: TopDocument): Promise<boolean> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    func: () => document.head?.querySelector('link[rel~="two-factor"]') !== null,
  });
  return injection?.result === true;
}

/** A `fetch` inside that document. It rejects when the tab has moved on: another page must not answer for it. */
export function createPageFetch({ tabId, documentId }: TopDocument): Fetch {
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  return async (path, { method = 'GET', headers = {}, body = null }) => {
    const request = [
      path,
      method,
      headers as Record<string, string>,
      body as string | null,
      MAX_ANSWER_CHARACTERS,
    ] as const;
    const [injection] = await browser.scripting.executeScript({ target, func: fetchAsPage, args: [...request] });
    const answer = injection?.result;
    if (answer === undefined || answer === null) throw new Error('the page did not answer');
    const { status, text, dated } = answer;
    return new Response(status === 204 ? null : text, { status, headers: dated });
  };
}

/**
 * Runs inside the page's content-script world, which the page cannot reach, and may use nothing from around it. It counts
 * from the first time that it is asked. The origin is `null` as text in a sandboxed document.
 */
function readStay(): { readonly origin: string; readonly timesLeft: number } {
  const world = globalThis as { twofoldTimesLeft?: number };
  if (world.twofoldTimesLeft === undefined) {
    world.twofoldTimesLeft = 0;
    addEventListener('pagehide', () => {
      world.twofoldTimesLeft = (world.twofoldTimesLeft ?? 0) + 1;
    });
  }
  return { origin: self.origin, timesLeft: world.twofoldTimesLeft };
}

/** Runs inside the page's content-script world: it may use nothing from around it. */
async function fetchAsPage(
  path: string,
  method: string,
  headers: Record<string, string>,
  body: string | null,
  maxCharacters: number,
): Promise<{ status: number; text: string; dated: Record<string, string> } | null> {
  try {
    // Firefox gives content scripts a `fetch` of the extension, and the page's own as `content.fetch`.
    const { content } = globalThis as { content?: { fetch: typeof fetch } };
    const pageFetch = content?.fetch ?? fetch;
    const response = await pageFetch(new URL(path, location.origin).href, {
      method,
      headers,
      body,
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
    });
    return {
      status: response.status,
      text: (await response.text()).slice(0, maxCharacters),
      dated: Object.fromEntries([...response.headers].filter(([name]) => name === 'date' || name === 'age')),
    };
  } catch {
    // The network error's own text differs by browser and says nothing that a person could use.
    return null;
  }
}
