/** The background's ear for the watching scripts. */

import { type Browser, browser } from 'wxt/browser';
import { siteHostOf } from '../core/sites/site.ts';
import { NAME_PORT, WATCH_PORT } from './page-talk.ts';

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
    const sight = port.name === WATCH_PORT ? sightOf(port) : null;
    if (port.name === WATCH_PORT) port.disconnect();
    if (sight !== null) callback(sight);
  });
}

/** Calls back with each name that somebody typed in a top document of a site. Call when the background starts. */
export function onName(callback: (sight: Sight, name: string) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    const sight = port.name === NAME_PORT ? sightOf(port) : null;
    // A frame may be anybody's.
    if (sight === null || sight.frameId !== 0) return;
    port.onMessage.addListener((name: unknown) => {
      port.disconnect();
      if (typeof name === 'string') callback(sight, name);
    });
  });
}

/** Who opened the port; `null` when it was no document of a site, or not our script. */
function sightOf({ sender }: Browser.runtime.Port): Sight | null {
  const { id, tab, frameId } = sender ?? {};
  const host = siteHostOf(tab?.url ?? '');
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined || host === null) return null;
  return { tabId: tab.id, frameId, host };
}
