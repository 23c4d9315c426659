/** Writing into one field as a person's typing would, so that whatever listens hears what it waits for. */

import { isTextControl, typedText } from './page-reader.ts';

/** Puts `text` in place of what the field holds. Whether it stayed must be read back by the caller. */
export function typeInto(element: HTMLElement, text: string): void {
  element.focus({ preventScroll: true });
  selectAll(element);
  const key = text.at(-1) ?? '';
  pressKey(element, 'keydown', key);
  // Some boxes handle the key themselves and move on.
  if (typedText(element) !== text) insert(element, text);
  pressKey(element, 'keyup', key);
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
  if (element.ownerDocument.execCommand('insertText', false, text) && typedText(element) !== '') return;
  const before = new InputEvent('beforeinput', { ...INPUT, data: text, cancelable: true });
  if (!element.dispatchEvent(before)) return;
  setValue(element, text);
  element.dispatchEvent(new InputEvent('input', { ...INPUT, data: text }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
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
