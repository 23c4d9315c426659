/** Walking a document as a person sees it: into shadow roots, closed ones too where the browser lets an extension. */

import { browser } from 'wxt/browser';

/** Chromium's `dom.openOrClosedShadowRoot`, Firefox's property of the same name. Neither is in the shared types. */
interface ClosedRoots {
  readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null };
}

interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element; `null` when it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!mayHostClosedRoot(element)) return null;
  // Both are declared by their browsers; what is absent reads as undefined.
  const closed = (element as FirefoxElement).openOrClosedShadowRoot;
  if (closed !== undefined) return closed;
  return (browser as unknown as ClosedRoots).dom?.openOrClosedShadowRoot?.(element) ?? null;
}

/** Asking the browser about each of ten thousand elements would be slow; closed roots sit on custom elements or on empty ones. */
function mayHostClosedRoot(element: Element): boolean {
  return element.localName.includes('-') || (element.childElementCount === 0 && HOSTS.has(element.localName));
}

const HOSTS = new Set(['div', 'span', 'section', 'main', 'article', 'aside', 'header', 'footer', 'nav', 'p']);

/** Parent of a node in what is drawn: from a shadow root on to its host. */
export function drawnParent(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Every element below a root, in document order, those in shadow roots after their hosts. Stops when told to. */
export function eachElement(root: ParentNode, visit: (element: Element) => void): void {
  for (const element of root.querySelectorAll('*')) {
    visit(element);
    const shadow = shadowRootOf(element);
    if (shadow !== null) eachElement(shadow, visit);
  }
}
