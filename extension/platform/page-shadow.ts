/** Walking a document as a person sees it: into shadow roots, closed ones too where the browser lets an extension. */

import { browser } from 'wxt/browser';

/** Chromium's `dom.openOrClosedShadowRoot`, Firefox's property of the same name. Neither is in the shared types. */
interface ClosedRoots {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Closed roots that were found. The browser is asked once for an element, by {@link eachElement}: ten thousand questions
 * take it longer than everything else that is read of a page.
 */
const closedRoots = new WeakMap<Element, ShadowRoot>();

/** The shadow root of an element, a closed one only after {@link eachElement} met it; `null` when it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? closedRoots.get(element) ?? null;
}

/** Parent of a node in what is drawn: from a shadow root on to its host. */
export function drawnParent(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/**
 * Every element below a root that a selector matches, in document order, those in shadow roots after their hosts.
 *
 * Only what matches and what may host a root is handed to this script: an object for each of ten thousand elements would
 * cost more than the search.
 */
export function eachElement(root: ParentNode, selector: string, visit: (element: Element) => void): void {
  walk(root, selector, visit, { custom: MOST_CUSTOM, plain: MOST_PLAIN });
}

/** Questions about closed roots in one walk: custom elements are made to have one, plain ones seldom do. */
const MOST_CUSTOM = 2000;
const MOST_PLAIN = 300;

interface Questions {
  custom: number;
  plain: number;
}

function walk(root: ParentNode, selector: string, visit: (element: Element) => void, left: Questions): void {
  const hosts = selector === '*' ? [] : [PLAIN_HOSTS, ...customNames(root)];
  for (const element of root.querySelectorAll([selector, ...hosts].join(','))) {
    if (element.matches(selector)) visit(element);
    if (isWorthAsking(element, left)) askForClosedRoot(element);
    const shadow = shadowRootOf(element);
    if (shadow !== null) walk(shadow, selector, visit, left);
  }
}

/**
 * Plain elements that may host a root, by the list of `attachShadow` in the DOM standard, those for text left out. A host
 * has nothing of its own: what stood in it would not be drawn. Emptiness comes first, as it is the quicker question.
 */
const PLAIN_HOSTS = ':empty:is(div,span,section,main,article,aside,header,footer,nav,p,body)';

/** Names with a hyphen, as selectors: those of custom elements. No selector matches them, an XPath expression does. */
function customNames(root: ParentNode): Set<string> {
  const names = new Set<string>();
  for (const context of root instanceof Document ? [root] : root.children) {
    const found = document.evaluate('descendant-or-self::*[contains(local-name(), "-")]', context);
    for (let node = found.iterateNext(); node !== null; node = found.iterateNext()) {
      if (node instanceof Element) names.add(CSS.escape(node.localName));
    }
  }
  return names;
}

function isWorthAsking(element: Element, left: Questions): boolean {
  if (element.localName.includes('-')) {
    left.custom -= 1;
    return left.custom >= 0;
  }
  if (!element.matches(PLAIN_HOSTS)) return false;
  left.plain -= 1;
  return left.plain >= 0;
}

function askForClosedRoot(element: Element): void {
  if (element.shadowRoot !== null) return;
  // Both are declared by their browsers; what is absent reads as undefined.
  const ofFirefox = (element as FirefoxElement).openOrClosedShadowRoot;
  const root =
    ofFirefox === undefined ? (browser as unknown as ClosedRoots).dom?.openOrClosedShadowRoot?.(element) : ofFirefox;
  if (root) closedRoots.set(element, root);
}
