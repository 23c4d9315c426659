/**
 * A verifier's list of authenticators has a hidden line that says that this one is installed; only the extension shows
 * it. A page that sees the line shown knows that Twofold is here: so it is shown on sites that were asked for the link
 * after a click on Twofold, or on which filling by itself is switched on, and nowhere else.
 */

import { browser } from 'wxt/browser';
import type { TopDocument } from './page-fetch.ts';

/** Shows the line. Runs inside a page too, where it may use nothing from around it. */
export function showInstalled(): void {
  const line = document.querySelector<HTMLElement>('li[data-twofold-extension] [data-installed]');
  if (line?.hidden === true) line.hidden = false;
}

/** Shows the line in the document of a tab. */
export async function showInstalledIn({ tabId, documentId }: TopDocument): Promise<void> {
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  try {
    await browser.scripting.executeScript({ target, func: showInstalled });
  } catch {
    // The page went on: the next one has no such list.
  }
}
