/** Reading what a part of a page says. */

import { shadowRootOf } from './page-shadow.ts';

/** Text of these is not shown, or is not the page's own. */
const SILENT = new Set(
  'script style noscript template select option textarea svg math iframe object canvas video audio head title meta link'.split(
    ' ',
  ),
);

/** What a part says, with buttons and links apart. */
export interface Said {
  readonly text: string;
  readonly buttons: readonly string[];
}

/** A part that says more than this is a page of many things: a page of ten thousand elements is read no further. */
export const MOST_TEXT = 2000;

/**
 * What parts say, up to {@link MOST_TEXT}, each read once. For one reading of a page: the answers grow old with it.
 */
export function rememberSaid(): (part: Element) => Said {
  const known = new Map<Element, Said>();
  return (part) => {
    const said = known.get(part) ?? readSaid(part, MOST_TEXT);
    known.set(part, said);
    return said;
  };
}

/**
 * Visible text of an element, shadow roots included, up to a length.
 *
 * @param skip - Parts that are read elsewhere, as labels are.
 */
export function readSaid(root: Element, limit: number, skip: ReadonlySet<Node> = new Set()): Said {
  const texts: string[] = [];
  const buttons: string[] = [];
  let left = limit;
  const walk = (node: Node): void => {
    if (left <= 0 || skip.has(node)) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text === '') return;
      texts.push(text);
      left -= text.length;
      return;
    }
    if (!(node instanceof Element) || SILENT.has(node.localName) || !node.checkVisibility()) return;
    if (isButton(node)) {
      const name = buttonName(node);
      buttons.push(name);
      left -= name.length;
      return;
    }
    const shadow = shadowRootOf(node);
    if (shadow !== null) walkInto(shadow);
    // Children of a host are drawn in its slots.
    walkInto(node);
  };
  const walkInto = (parent: ParentNode & Node): void => {
    for (let child = parent.firstChild; child !== null && left > 0; child = child.nextSibling) walk(child);
  };
  walk(root);
  return { text: texts.join(' '), buttons };
}

/** Visible text of an element, shortened. */
export function textOf(element: Element, limit = 200): string {
  return readSaid(element, limit).text.slice(0, limit).trim();
}

function isButton(element: Element): boolean {
  if (element instanceof HTMLInputElement) return /^(submit|button|image|reset)$/.test(element.type);
  return element.localName === 'button' || element.localName === 'a' || element.getAttribute('role') === 'button';
}

function buttonName(element: Element): string {
  const named = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
  return (named.trim() || element.getAttribute('aria-label') || element.getAttribute('title') || '').slice(0, 80);
}
