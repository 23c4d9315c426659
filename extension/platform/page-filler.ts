/** The filler: writes a code into the fields it was told, reads back what stands there, and repairs it. */

import { contentOf, typedText } from './page-reader.ts';
import type { WriteCode } from './page-talk.ts';
import { isGone, pasteInto, typeInto } from './page-typing.ts';

/** `occupied`: a person typed something there that is no code. `not-taken`: the page did not keep what was written. */
export type WriteResult = 'written' | 'occupied' | 'gone' | 'not-taken';

/** Frameworks draw anew within these; the first is over before the page is painted. */
const SETTLE_MS = [0, 30, 120];

/**
 * Writes `parts[i]` into `elements[i]`. What a person typed there goes only when it is digits, an older code, and then
 * only where they asked for a new one; text stays.
 */
export async function writeCode(
  elements: readonly HTMLElement[],
  { parts, replace }: Pick<WriteCode, 'parts' | 'replace'>,
): Promise<WriteResult> {
  if (elements.some(isGone)) return 'gone';
  const contents = elements.map((element) => contentOf(typedText(element)));
  if (contents.includes('text') || (contents.includes('digits') && !replace)) return 'occupied';
  const code = parts.join('');
  let typed = false;
  for (const [round, settleMs] of SETTLE_MS.entries()) {
    if (round === 1 && elements.length > 1) pasteOver(elements, code);
    else typed = (await typeAll(elements, parts)) || typed;
    await settle(settleMs);
    if (isWritten(elements, code)) return 'written';
    // The page took the code and went on: its fields are gone or emptied by its own submission.
    if (elements.every(isGone)) return typed ? 'written' : 'gone';
  }
  return 'not-taken';
}

/**
 * Submits the form that owns the field, as its button would: with the page's own checks. A form that would send the code
 * to another site is left to the person.
 */
export function submitFormOf(element: HTMLElement | undefined): boolean {
  const form =
    element === undefined ? null : 'form' in element ? (element as HTMLInputElement).form : element.closest('form');
  if (form === null || !sendsHome(form)) return false;
  HTMLFormElement.prototype.requestSubmit.call(form);
  return true;
}

/** The prototypes' own functions: a field called `action` or `getAttribute` takes the place of the form's, even here. */
function sendsHome(form: HTMLFormElement): boolean {
  const action = Element.prototype.getAttribute.call(form, 'action') ?? '';
  return URL.parse(action, document.baseURI)?.origin === location.origin;
}

/**
 * Writes what is not there yet, box by box. Between two boxes the page has its turn, as between two strokes of a person:
 * Chakra's boxes chase each other's focus for ever where all are written in one.
 *
 * @returns Whether anything was typed.
 */
async function typeAll(elements: readonly HTMLElement[], parts: readonly string[]): Promise<boolean> {
  let typed = false;
  for (const [index, element] of elements.entries()) {
    const part = parts[index] ?? '';
    if (significant(typedText(element)) === significant(part)) continue;
    typed = typeInto(element, part) || typed;
    if (elements.length > 1) await nextTurn();
  }
  return typed;
}

/** The next turn of the event loop. A timer would wait four milliseconds. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function pasteOver(elements: readonly HTMLElement[], code: string): void {
  const first = elements[0];
  if (first !== undefined) pasteInto(first, code);
}

function isWritten(elements: readonly HTMLElement[], code: string): boolean {
  return significant(elements.map(typedText).join('')) === significant(code);
}

/** Masks put spaces and dashes between the digits, and some fields change the case. */
function significant(text: string): string {
  // A code as it was written: no expression for every letter there is need be compiled.
  if (/^\d*$/.test(text)) return text;
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/**
 * What listens in the page has run by now, and what it left to the end of its turn. Everything else comes behind a task
 * of the highest priority: to paint a page of ten thousand elements takes ten milliseconds, and tells nothing of a field.
 */
function beforePainting(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler === undefined ? nextTurn() : scheduler.postTask(() => undefined, { priority: 'user-blocking' });
}

function settle(ms: number): Promise<void> {
  return ms === 0 ? beforePainting() : new Promise((resolve) => setTimeout(resolve, ms));
}
