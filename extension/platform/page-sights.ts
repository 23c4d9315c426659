/** The background's ear for the watching scripts. */

import { browser } from 'wxt/browser';
import { siteHostOf } from '../core/sites/site.ts';
import { WATCH_PORT } from './page-talk.ts';

/** A document in which fields appeared, all by the browser's word. */
export interface Sight {
  readonly tabId: number;
  readonly frameId: number;
  /** Host of the tab; the document's own is checked when it is read. */
  readonly host: string;
}

/** Calls back for each document in which fields appeared. Call when the background starts. */
export function onSight(callback: (sight: Sight) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const { id, tab, frameId } = port.sender ?? {};
    if (port.name !== WATCH_PORT || id !== browser.runtime.id) return;
    port.disconnect();
    const host = siteHostOf(tab?.url ?? '');
    if (tab?.id !== undefined && frameId !== undefined && host !== null) callback({ tabId: tab.id, frameId, host });
  });
}
