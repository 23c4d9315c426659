/** The script's side in the page: reads once, says what it read, waits for a code to write. Leaves nothing behind. */

import { browser } from 'wxt/browser';
import { submitFormOf, writeCode } from './page-filler.ts';
import { closedFrames } from './page-frames.ts';
import { readUserNames } from './page-names.ts';
import { namingOf } from './page-naming.ts';
import { readPage, TYPABLE } from './page-reader.ts';
import { eachElement } from './page-shadow.ts';
import { type FromPage, PAGE_PORT, type WriteCode } from './page-talk.ts';
import { rememberSaid } from './page-text.ts';
import { isSeen } from './page-visibility.ts';

/** How often it looks whether the fields are gone after a code was written, and for how long. */
const LOOK_MS = 500;
const LOOKS = 120;

/** Reads the document and stays in touch with the background until either goes away. */
export function receiveBackground(): void {
  // First of all: the port is opened elsewhere while this script reads.
  const port = browser.runtime.connect({ name: PAGE_PORT });
  const typable: Element[] = [];
  eachElement(document, TYPABLE, (element) => typable.push(element));
  const saidIn = rememberSaid();
  const { page, elements } = readPage(document, typable, saidIn);
  const naming = elements.map(namingOf);
  const tell = (message: FromPage): void => port.postMessage(message);
  let looking: ReturnType<typeof setInterval> | undefined;
  port.onDisconnect.addListener(() => clearInterval(looking));
  port.onMessage.addListener((message: WriteCode) => {
    const targets = message.fields.flatMap((index) => elements[index] ?? []);
    // Half a minute may lie between, and frameworks keep the element of one step for the next.
    const same = message.fields.every((index) => isSameField(elements[index], naming[index]));
    void (same ? writeCode(targets, message) : Promise.resolve('gone' as const)).then((result) => {
      if (result === 'written' && message.submit) submitFormOf(targets[0]);
      tell({ kind: 'written', result });
      looking = whenGone(targets, () => tell({ kind: 'fields-gone' }));
    });
  });
  const userNames = readUserNames({ typable, page, top: saidIn(document.body) });
  const speaksLink = document.head?.querySelector('link[rel~="two-factor"]') != null;
  const around = { ancestorOrigins: ancestorOrigins(), closedFrames: closedFrames(document) };
  tell({ kind: 'read', page, ...around, userNames, speaksLink });
}

/** Whether a field that was read says the same of itself, and can be seen as it could then. */
function isSameField(element: HTMLElement | undefined, naming: string | undefined): boolean {
  return element !== undefined && namingOf(element) === naming && isSeen(element);
}

/** Calls back once when none of the elements is shown any more. */
function whenGone(elements: readonly HTMLElement[], callback: () => void): ReturnType<typeof setInterval> {
  let left = LOOKS;
  const timer = setInterval(() => {
    left -= 1;
    const gone = elements.every((element) => !element.isConnected || !element.checkVisibility());
    if (gone) callback();
    if (gone || left === 0) clearInterval(timer);
  }, LOOK_MS);
  return timer;
}

/**
 * Origins of the frames around this document. This script's world is its own: the page can replace none of what is read
 * here. Where the browser keeps no list, a frame of another origin refuses to be asked, which is answer enough.
 */
function ancestorOrigins(): string[] {
  if ('ancestorOrigins' in location) return [...location.ancestorOrigins];
  const origins: string[] = [];
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
    try {
      origins.push(frame.parent.location.origin);
    } catch {
      // Another origin: its name is not told, and `null` equals no site.
      origins.push('null');
    }
  }
  return origins;
}
