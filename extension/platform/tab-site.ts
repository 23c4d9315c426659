/** The site of a tab, as the browser tells it. */

import { browser } from 'wxt/browser';
import { siteHostOf } from '../core/sites/site.ts';

export interface TabSite {
  /** As in `SiteRule.host`. */
  readonly host: string;
  /** What `permissions.request` takes for this site. Match patterns have no port in Firefox, so neither has this. */
  readonly originPattern: string;
}

/**
 * The site of a tab, of the active one for `null`. `null` when it is no web page, or when nobody clicked Twofold on
 * it, so that the browser does not tell its address.
 */
export async function readTabSite(tabId: number | null): Promise<TabSite | null> {
  const url = await readTabUrl(tabId);
  const host = url === null ? null : siteHostOf(url);
  if (url === null || host === null) return null;
  const { protocol, hostname } = new URL(url);
  return { host, originPattern: `${protocol}//${hostname}/*` };
}

async function readTabUrl(tabId: number | null): Promise<string | null> {
  if (tabId === null) {
    const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return active?.url ?? null;
  }
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    // The tab was closed in the meantime: there is no site to speak of.
    return null;
  }
}
