/** Writing into one field as a person's typing would, so that whatever listens hears what it waits for. */

import { isTextControl, typedText } from './page-reader.ts';

/** A page can take an element away, or into another of its documents, which nobody looked at. */
export function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.ownerDocument !== document;
}

/**
 * Puts `text` in place of what the field holds. Whether it stayed must be read back by the caller.
 *
 * @returns `false` when the page took the field away as it got the focus: nothing was typed then.
 */
export function typeInto(element: HTMLElement, text: string): boolean {
  element.focus({ preventScroll: true });
  if (isGone(element)) return false;
  selectAll(element);
  const key = text.at(-1) ?? '';
  pressKey(element, 'keydown', key);
  // Some boxes handle the key themselves and move on.
  if (typedText(element) !== text) insert(element, text);
  pressKey(element, 'keyup', key);
  return true;
}

/** Hands the whole text over as a paste. Libraries that split it over their boxes cancel the event and do so. */
export function pasteInto(element: HTMLElement, text: string): void {
  element.focus({ preventScroll: true });
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/**
 * The browser's own text insertion comes first: its events are those of typing, in the order of typing, and it keeps to
 * `maxlength`. Where it is refused, the native setter and the same events by hand.
 */
function insert(element: HTMLElement, text: string): void {
  if (hasFocus(element) && element.ownerDocument.execCommand('insertText', false, text) && typedText(element) !== '')
    return;
  const before = new InputEvent('beforeinput', { ...INPUT, data: text, cancelable: true });
  if (!element.dispatchEvent(before)) return;
  setValue(element, text);
  element.dispatchEvent(new InputEvent('input', { ...INPUT, data: text }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The browser inserts where the focus is, and a page may have taken it elsewhere by now. */
function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return focused === element || !isTextControl(element);
}

const INPUT = { inputType: 'insertText', bubbles: true, composed: true } as const;

/** The prototype's setter: frameworks put their own on the element to notice programs, and we are to be taken for a person. */
function setValue(element: HTMLElement, text: string): void {
  if (!isTextControl(element)) {
    element.textContent = text;
    return;
  }
  const prototype = element instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
}

function selectAll(element: HTMLElement): void {
  if (isTextControl(element)) {
    element.select();
    return;
  }
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const selection = element.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function pressKey(element: HTMLElement, type: 'keydown' | 'keyup', key: string): void {
  const code = /^\d$/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`;
  const keyCode = key.toUpperCase().charCodeAt(0);
  element.dispatchEvent(
    new KeyboardEvent(type, { key, code, keyCode, which: keyCode, bubbles: true, cancelable: true, composed: true }),
  );
}
