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
  readonly url: string;
  readonly documentId: string | undefined;
}

/** The document that the tab shows now. Needs a grant for its site. */
export async function readTopDocument(tabId: number): Promise<TopDocument> {
  const [top] = await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
  const { url = '' } = await browser.tabs.get(tabId);
  return { tabId, url, documentId: top?.documentId };
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
    const { status, text, date } = answer;
    return new Response(status === 204 ? null : text, { status, headers: date === null ? {} : { date } });
  };
}

/** Runs inside the page's content-script world: it may use nothing from around it. */
async function fetchAsPage(
  path: string,
  method: string,
  headers: Record<string, string>,
  body: string | null,
  maxCharacters: number,
): Promise<{ status: number; text: string; date: string | null } | null> {
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
      date: response.headers.get('date'),
    };
  } catch {
    // The network error's own text differs by browser and says nothing that a person could use.
    return null;
  }
}
