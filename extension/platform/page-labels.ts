/** The texts that name a field: those the page ties to it, else the one that stands right beside it. */

import { drawnParent } from './page-shadow.ts';
import { textOf } from './page-text.ts';

/** A label is short; what is longer explains. */
const LONGEST_LABEL = 120;

/** How many ancestors of a field may hold its label beside it: a wrapper, a row, a table cell. */
const NEAR_ANCESTORS = 3;

const CONTROLS = 'input:not([type=hidden]),select,textarea,[contenteditable],button';

export interface FieldTexts {
  readonly labels: readonly string[];
  readonly description: string;
  /** The elements and text nodes the labels were read from. */
  readonly sources: readonly Node[];
}

/** Reads labels and description of a field. */
export function readTexts(field: HTMLElement): FieldTexts {
  const labelled = referenced(field, 'aria-labelledby');
  const described = referenced(field, 'aria-describedby');
  const elements = [...('labels' in field ? ((field as HTMLInputElement).labels ?? []) : []), ...labelled];
  const tied = [field.getAttribute('aria-label') ?? '', ...elements.map((element) => textOf(element, LONGEST_LABEL))];
  const labels = tied.map((text) => text.trim()).filter((text) => text !== '');
  const near = labels.length === 0 || elements.length === 0 ? textBeside(field) : null;
  return {
    labels: near === null ? labels : [...labels, near.text],
    description: described.map((element) => textOf(element)).join(' '),
    sources: [...elements, ...described, ...(near === null ? [] : [near.source])],
  };
}

function referenced(field: HTMLElement, attribute: string): Element[] {
  const root = field.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  const ids = (field.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.flatMap((id) => root.getElementById(id) ?? []);
}

/** The short text right before a field, or right after it, that belongs to no other field. */
function textBeside(field: HTMLElement): { readonly text: string; readonly source: Node } | null {
  let node: Element = field;
  for (let step = 0; step < NEAR_ANCESTORS; step += 1) {
    const beside = nearSibling(node, 'previousSibling') ?? nearSibling(node, 'nextSibling');
    if (beside === 'another field') return null;
    if (beside !== null) return beside;
    const parent = drawnParent(node);
    if (parent === null || isWhole(parent)) return null;
    node = parent;
  }
  return null;
}

type Beside = { readonly text: string; readonly source: Node } | 'another field' | null;

function nearSibling(node: Element, direction: 'previousSibling' | 'nextSibling'): Beside {
  for (let sibling = node[direction]; sibling !== null; sibling = sibling[direction]) {
    if (sibling instanceof Element) {
      if (sibling.matches(CONTROLS) || sibling.querySelector(CONTROLS) !== null) return 'another field';
      // Headings and paragraphs speak of the whole form.
      if (sibling.matches('h1,h2,h3,h4,p,ul,ol,script,style')) return null;
      const text = textOf(sibling, LONGEST_LABEL + 1);
      if (text !== '') return text.length <= LONGEST_LABEL ? { text, source: sibling } : null;
    } else if (sibling.nodeType === Node.TEXT_NODE && (sibling.nodeValue ?? '').trim() !== '') {
      return { text: (sibling.nodeValue ?? '').trim().slice(0, LONGEST_LABEL), source: sibling };
    }
  }
  return null;
}

function isWhole(element: Element): boolean {
  return element.matches('form,fieldset,dialog,[role=dialog],main,body,table');
}
