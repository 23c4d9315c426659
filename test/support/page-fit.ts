/** Whether a page fits its window: nothing to scroll sideways, and no text cut off. */

import type { Page } from 'playwright-core';

/** What is wider than the page, and each text that is cut, with the element that cuts it. Empty when all is well. */
export async function misfitsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(findMisfits, SHORTENED);
}

/** A small screen, which is also a large one at 400 %; and a popup at 200 %, which has half its height. */
export const NARROW = { width: 320, height: 600 };
export const NARROW_AND_LOW = { width: 320, height: 300 };

/** The same page with text twice as large, as by a browser's own font size (WCAG 2.2, 1.4.4). */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
}

/**
 * In the one-line rows of a list names end in “…” where there is no room, and the next code gives way. Both stand whole
 * one screen further.
 */
const SHORTENED = '.headline, .subline, .row-name .badge, .row-aside';

/** Runs in the page, so it may use nothing from outside itself. */
function findMisfits(shortened: string): readonly string[] {
  const root = document.documentElement;
  const misfits: string[] = [];
  if (root.scrollWidth > root.clientWidth) misfits.push(`the page is ${root.scrollWidth} of ${root.clientWidth} wide`);

  const nameOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')}`;
  // Of one pixel, for screen readers only.
  const isUnseen = (element: Element): boolean => element.clientWidth <= 1 && element.clientHeight <= 1;
  /** The nearest ancestor that cuts this text, `null` where it can be scrolled to or nothing cuts it. */
  const cutterOf = (text: Text, box: DOMRect): Element | null => {
    for (let element = text.parentElement; element !== null; element = element.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const frame = element.getBoundingClientRect();
      const isCut = { x: box.left < frame.left - 1 || box.right > frame.right + 1, y: box.bottom > frame.bottom + 2 };
      if (isUnseen(element) || element.matches(shortened)) return null;
      if ((isCut.x && /auto|scroll/.test(overflowX)) || (isCut.y && /auto|scroll/.test(overflowY))) return null;
      if ((isCut.x && /hidden|clip/.test(overflowX)) || (isCut.y && /hidden|clip/.test(overflowY))) return element;
    }
    return box.left < -1 || box.right > root.clientWidth + 1 ? root : null;
  };

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text !== null; text = texts.nextNode() as Text | null) {
    if (text.data.trim() === '' || text.parentElement?.checkVisibility({ visibilityProperty: true }) !== true) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      const cutter = box.width === 0 ? null : cutterOf(text, box);
      if (cutter === null) continue;
      misfits.push(`“${text.data.trim()}” is cut by ${nameOf(cutter)}`);
      break;
    }
  }
  return misfits;
}
