/** The page reader: a document turned into the plain description that `core/autofill` decides over. */

import type {
  FieldContent,
  FieldDescription,
  PageDescription,
  ScopeDescription,
} from '../core/autofill/page-description.ts';
import { readTexts } from './page-labels.ts';
import { isBesidePicture } from './page-letters.ts';
import { describeScope, ENTRY_FIELDS, scopeElementOf } from './page-scopes.ts';
import type { Said } from './page-text.ts';
import { isSeen } from './page-visibility.ts';

/** A description, and the elements behind its fields. */
export interface PageReading {
  readonly page: PageDescription;
  /** `elements[i]` is `page.fields[i]`. */
  readonly elements: readonly HTMLElement[];
}

/** More fields than this are no login form; the first ones are read, so that a hostile page costs no more. */
const MOST_FIELDS = 200;

/** Inputs of these types take no code, ever; the others are read, for what stands beside a field tells what it is. */
const UNTYPED = new Set('hidden checkbox radio file submit button image reset range color'.split(' '));

/** Programs' own marks that say nothing about a field. */
const FOREIGN_DATA = /^(corpus|v-|react|svelte|ng|test|cy|qa|lpignore|1p|bw|form-type)/;

/** Whatever a person can type into, and inputs that only hold something. */
export const TYPABLE = 'input,textarea,[contenteditable]';

/**
 * Reads a document. What people typed stays in the page; only its shape (empty, digits, text) is told.
 *
 * @param typable - Everything of the document that {@link TYPABLE} matches, in shadow roots too.
 * @param saidIn - As `rememberSaid` makes it.
 */
export function readPage(
  document: Document,
  typable: readonly Element[],
  saidIn: (part: Element) => Said,
): PageReading {
  const elements = fieldElements(typable);
  const texts = elements.map(readTexts);
  const labels = new Set<Node>(texts.flatMap(({ sources }) => sources));
  const surrounding = { entryFields: typable.filter((element) => element.matches(ENTRY_FIELDS)), saidIn };
  const scopeElements: Element[] = [];
  const scopes: ScopeDescription[] = [];
  const scopeOf = (element: HTMLElement): number => {
    const scope = scopeElementOf(element, surrounding);
    const known = scopeElements.indexOf(scope);
    if (known >= 0) return known;
    scopeElements.push(scope);
    return scopes.push(describeScope(scope, labels)) - 1;
  };
  const fields = elements.map((element, index): FieldDescription => {
    const { labels: names, description } = texts[index] ?? { labels: [], description: '' };
    const besidePicture = isBesidePicture(element);
    return { ...describeElement(element), labels: names, description, scope: scopeOf(element), besidePicture };
  });
  const { pathname, search, hash } = document.location;
  const route = /^#[!/]/.test(hash) ? hash : '';
  return { page: { title: document.title, path: `${pathname}${search}${route}`, scopes, fields }, elements };
}

/** What holds typed text: the reader for fields of both sorts. */
export function typedText(element: HTMLElement): string {
  return isTextControl(element) ? element.value : (element.textContent ?? '');
}

export function isTextControl(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Shape of a text: marks that a mask paints (`_ _ _ - _ _ _`) are no text. */
export function contentOf(value: string): FieldContent {
  // Nearly always, and then no expression for every letter there is need be compiled.
  if (value === '') return 'empty';
  const typed = value.replace(/[^\p{L}\p{N}]+/gu, '');
  if (typed === '') return 'empty';
  return /^\p{Nd}+$/u.test(typed) ? 'digits' : 'text';
}

function fieldElements(typable: readonly Element[]): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const element of typable) {
    if (isField(element)) found.push(element);
    if (found.length === MOST_FIELDS) break;
  }
  return found;
}

function isField(element: Element): element is HTMLElement {
  if (element instanceof HTMLInputElement) return !UNTYPED.has(element.type) && element.checkVisibility();
  if (element instanceof HTMLTextAreaElement) return element.checkVisibility();
  return element instanceof HTMLElement && element.isContentEditable;
}

function describeElement(
  element: HTMLElement,
): Omit<FieldDescription, 'labels' | 'description' | 'scope' | 'besidePicture'> {
  const attribute = (name: string): string => element.getAttribute(name) ?? '';
  const control = isTextControl(element) ? element : null;
  return {
    tag: control === null ? 'editable' : control instanceof HTMLInputElement ? 'input' : 'textarea',
    type: attribute('type').toLowerCase(),
    name: attribute('name'),
    id: element.id,
    className: attribute('class'),
    data: dataOf(element),
    autocomplete: attribute('autocomplete'),
    inputmode: attribute('inputmode'),
    pattern: attribute('pattern'),
    maxlength: capacityOf(element),
    placeholder: attribute('placeholder'),
    title: attribute('title'),
    visible: isSeen(element),
    writable: control === null || !(control.disabled || control.readOnly || control.matches(':disabled')),
    content: contentOf(typedText(element)),
  };
}

/** Characters that fit, by `maxlength` or by the digits of a number's `max`. */
function capacityOf(element: HTMLElement): number | null {
  const length = Number.parseInt(element.getAttribute('maxlength') ?? '', 10);
  if (length >= 0) return length;
  const most = element.getAttribute('type') === 'number' ? (element.getAttribute('max') ?? '') : '';
  return /^\d+$/.test(most) ? most.length : null;
}

function dataOf(element: HTMLElement): string {
  return Object.entries(element.dataset)
    .filter(([name]) => !FOREIGN_DATA.test(name))
    .map(([name, value]) => `${name} ${value ?? ''}`)
    .join(' ');
}
