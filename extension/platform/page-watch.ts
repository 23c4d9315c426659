/** On sites switched on: notices that fields for a code appeared, and tells the background. It asks for nothing more. */

import { browser } from 'wxt/browser';
import { isNameField } from './page-names.ts';
import { NAMING, namingOf } from './page-naming.ts';
import { eachElement } from './page-shadow.ts';
import { NAME_PORT, WATCH_PORT } from './page-talk.ts';
import { isShown } from './page-visibility.ts';

/** Between two looks at a page that keeps changing. */
const SHORTEST_REST_MS = 100;

/** A page that goes on making fields is looked at ever less often. */
const REST_PER_REPORT_MS = 100;

/** A look may take this part of the time at most: 2.5 ms of each second, however large the page. */
const WORK_SHARE = 1 / 400;

/** Attributes by which pages show what was hidden. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'disabled', 'aria-hidden'];

const UNTYPED = new Set(
  'hidden checkbox radio file submit button image reset range color email search url date time month week datetime-local'.split(
    ' ',
  ),
);

/** One watch in a document, however often the script is put into it. This world is the extension's own. */
const running = globalThis as { twofoldWatches?: true };

/** Watches the document until it goes away. */
export function watchForFields(): void {
  if (running.twofoldWatches) return;
  running.twofoldWatches = true;
  const reported: Reported = new WeakMap();
  let reports = 0;
  let lastLookMs = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  // It hears the first change and then sleeps until its rest is over: a storm of changes costs no more than one.
  const observer = new MutationObserver(lookSoon);
  document.addEventListener('visibilitychange', lookSoon);
  // Focus tells of fields that appeared inside shadow roots, whose changes no observer outside hears.
  document.addEventListener('focusin', lookSoon);
  // The name is typed on the step before the code's. Ranking is all that it is good for.
  document.addEventListener('change', ({ target }) => tellName(target), { capture: true });
  look();

  function lookSoon(): void {
    observer.disconnect();
    const restMs = Math.max(SHORTEST_REST_MS, lastLookMs / WORK_SHARE, reports * REST_PER_REPORT_MS);
    if (timer === null) timer = setTimeout(look, restMs);
  }

  function look(): void {
    timer = null;
    const startedMs = performance.now();
    const news = !document.hidden && hasUnreported(reported);
    lastLookMs = performance.now() - startedMs;
    if (news) {
      reports += 1;
      if (!tellBackground()) return;
    }
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...SHOWING, ...NAMING],
    });
  }
}

/** The fields that were reported, and what each said of itself then. */
type Reported = WeakMap<Element, string>;

/** Whether fields are shown that were not reported before, or say another thing now. They count as reported afterwards. */
function hasUnreported(reported: Reported): boolean {
  let news = false;
  eachElement(document, 'input,[contenteditable]', (element) => {
    const saying = sayingOf(element);
    if (!mayTakeCode(element) || reported.get(element) === saying || !isShown(element)) return;
    reported.set(element, saying);
    news = true;
  });
  return news;
}

/** A page that goes on to another of its own addresses asks for something else. */
function sayingOf(element: Element): string {
  return `${location.pathname}\n${namingOf(element)}`;
}

function mayTakeCode(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !UNTYPED.has(element.type);
  return element instanceof HTMLElement;
}

/** A name that somebody typed. It goes at once: the page may be gone in a moment. */
function tellName(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement) || target.type === 'password' || !isNameField(target)) return;
  try {
    browser.runtime.connect({ name: NAME_PORT }).postMessage(target.value.slice(0, LONGEST_NAME));
  } catch {
    // The extension was updated or removed: this script belongs to nobody any more.
  }
}

/** No e-mail address is longer (RFC 5321 §4.5.3.1, as RFC 3696's erratum reads it). */
const LONGEST_NAME = 254;

/** Opening the port is the message: the browser tells the background which document opened it. */
function tellBackground(): boolean {
  try {
    browser.runtime.connect({ name: WATCH_PORT });
    return true;
  } catch {
    // The extension was updated or removed: this script belongs to nobody any more.
    return false;
  }
}
