/** The background's side: going into the pages of a tab, reading them, and writing into the one that was read. */

import { type Browser, browser } from 'wxt/browser';
import type { WriteResult } from './page-filler.ts';
import { type CodeWritten, type FromPage, PAGE_PORT, type PageRead, type WriteCode } from './page-talk.ts';

/** The built script, as `scripting` names it. */
const SCRIPT = '/fill.js';

/** A frame that was reached answers when it has read its page; this is for one that went away in between. */
const ANSWER_MS = 4000;
const ARRIVAL_MS = 500;

/** A document that was read and can be written into as long as it lives. */
export interface PageVisit {
  readonly frameId: number;
  /** The document's own address and origin, as the browser knows them: never as the page says. */
  readonly url: string;
  readonly origin: string;
  readonly read: PageRead;
  /** Whether the document still is where it was read. */
  isThere(): boolean;
  /** Writes; `gone` when the document went away since it was read. */
  write(message: Omit<WriteCode, 'kind'>): Promise<WriteResult>;
  /** Settles when the fields that were written into are gone, or the document is. */
  readonly left: Promise<'fields-gone' | 'document-gone'>;
  /** Lets the script go. */
  end(): void;
}

/** Who takes the ports of scripts that were just put into a tab. */
const arrivals = new Map<number, (port: Browser.runtime.Port) => void>();

/** One visit of a tab at a time, or the ports of two could not be told apart. A visit never fails. */
const turns = new Map<number, Promise<unknown>>();

/** Must run when the background starts, so that no script finds nobody at the other end. */
export function receivePages(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT || port.sender?.id !== browser.runtime.id) return;
    const tabId = port.sender.tab?.id;
    const arrive = tabId === undefined ? undefined : arrivals.get(tabId);
    if (arrive === undefined) port.disconnect();
    else arrive(port);
  });
}

/**
 * Reads the documents of a tab that the browser lets the extension into: after a click, those of the tab's own site;
 * on a site switched on, those of that site.
 *
 * @param frameId - Only this frame; `null` for all.
 * @returns No visits when the browser lets it into none.
 */
export function visitPages(tabId: number, frameId: number | null): Promise<PageVisit[]> {
  const visit = (turns.get(tabId) ?? Promise.resolve()).then(() => visitNow(tabId, frameId));
  turns.set(tabId, visit);
  return visit;
}

async function visitNow(tabId: number, frameId: number | null): Promise<PageVisit[]> {
  const visits: Promise<PageVisit | null>[] = [];
  let expected = Number.POSITIVE_INFINITY;
  const { promise: allThere, resolve: complete } = Promise.withResolvers<void>();
  arrivals.set(tabId, (port) => {
    visits.push(visitOf(port));
    if (visits.length >= expected) complete();
  });
  try {
    const target = frameId === null ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
    const frames = await browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true });
    expected = frames.length;
    // A port may arrive after the injection was reported.
    if (visits.length < expected) await Promise.race([allThere, sleep(ARRIVAL_MS)]);
    return (await Promise.all(visits)).filter((visit) => visit !== null);
  } catch {
    // The browser's own pages, the extension store, a tab that was closed, a frame that went away: no way in.
    return [];
  } finally {
    arrivals.delete(tabId);
  }
}

/** `null` when the script went away before it said what it read. */
function visitOf(port: Browser.runtime.Port): Promise<PageVisit | null> {
  const { url = '', origin = originOf(url), frameId = 0 } = port.sender ?? {};
  let gone = false;
  let answered: (result: WriteResult) => void = () => undefined;
  const left = Promise.withResolvers<'fields-gone' | 'document-gone'>();
  return new Promise((resolve) => {
    const tooLate = setTimeout(() => resolve(null), ANSWER_MS);
    port.onDisconnect.addListener(() => {
      gone = true;
      resolve(null);
      answered('gone');
      left.resolve('document-gone');
    });
    port.onMessage.addListener((message: FromPage) => {
      if (message.kind === 'written') answered((message satisfies CodeWritten).result);
      if (message.kind === 'fields-gone') left.resolve('fields-gone');
      if (message.kind !== 'read') return;
      clearTimeout(tooLate);
      resolve({ frameId, url, origin, read: message, isThere: () => !gone, write, left: left.promise, end });
    });
  });

  function end(): void {
    gone = true;
    port.disconnect();
  }

  function write(message: Omit<WriteCode, 'kind'>): Promise<WriteResult> {
    if (gone) return Promise.resolve('gone');
    return new Promise((resolve) => {
      answered = resolve;
      port.postMessage({ kind: 'write', ...message } satisfies WriteCode);
    });
  }
}

/** Firefox before 126 does not tell the origin of a sender. */
function originOf(url: string): string {
  return URL.parse(url)?.origin ?? '';
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
