/** Which part of a page belongs to a field: its form with what stands around it, up to the nearest heading. */

import type { ScopeDescription } from '../core/autofill/page-description.ts';
import { drawnParent } from './page-shadow.ts';
import { MOST_TEXT, readSaid, type Said, textOf } from './page-text.ts';

/** Headings that name a part. */
const HEADINGS = 'h1,h2,h3,h4,legend,[role=heading]';

/** Fields into which something is entered. */
export const ENTRY_FIELDS = 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]),textarea';

/** What is known of the page around a field. */
interface Surrounding {
  /** Those of the document that {@link ENTRY_FIELDS} matches. */
  readonly entryFields: readonly Element[];
  /** What a part says, up to `MOST_TEXT`. */
  readonly saidIn: (part: Element) => Said;
}

/** The part around a field. */
export function scopeElementOf(field: HTMLElement, { entryFields, saidIn }: Surrounding): Element {
  const form = 'form' in field ? (field as HTMLInputElement).form : field.closest('form');
  let scope: Element = form ?? drawnParent(field) ?? field;
  for (let parent = drawnParent(scope); parent !== null; parent = drawnParent(parent)) {
    // What costs least comes first. What surrounds a form in a page of many things is another matter.
    if (isWhole(scope) || hasHeading(scope)) return scope;
    if (form !== null && entryFields.some((entry) => isForeignField(entry, parent, form))) return scope;
    if ((parent.textContent ?? '').length > MOST_TEXT * 4 && saidIn(parent).text.length >= MOST_TEXT) return scope;
    scope = parent;
  }
  return scope;
}

/** Describes a part. `labels` are read with their fields and left out here. */
export function describeScope(scope: Element, labels: ReadonlySet<Node>): ScopeDescription {
  const { text, buttons } = readSaid(scope, MOST_TEXT, labels);
  return { heading: headingOf(scope), text, buttons, action: actionOf(scope) };
}

function headingOf(scope: Element): string {
  const own = visibleHeading(scope);
  if (own !== null) return textOf(own);
  const named = scope.getAttribute('aria-label') ?? '';
  if (named !== '') return named;
  const page = visibleHeading(scope.ownerDocument);
  return page === null ? '' : textOf(page);
}

function visibleHeading(root: ParentNode): Element | null {
  // The first is the one, as a rule, and behind it nothing need be looked through.
  const first = root.querySelector(HEADINGS);
  if (first === null || isVisibleHeading(first)) return first;
  return Array.from(root.querySelectorAll(HEADINGS)).find(isVisibleHeading) ?? null;
}

function isVisibleHeading(heading: Element): boolean {
  return heading.checkVisibility() && (heading.textContent ?? '').trim() !== '';
}

function hasHeading(scope: Element): boolean {
  return visibleHeading(scope) !== null;
}

function isWhole(scope: Element): boolean {
  return scope.matches('dialog,[role=dialog],[role=alertdialog],main,body');
}

function isForeignField(field: Element, parent: Element, form: Element): boolean {
  return parent.contains(field) && !form.contains(field) && field.checkVisibility();
}

function actionOf(scope: Element): string {
  const form = scope.closest('form') ?? scope.querySelector('form');
  return form?.getAttribute('action') ?? '';
}
