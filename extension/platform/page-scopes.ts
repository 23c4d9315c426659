/** Which part of a page belongs to a field: its form with what stands around it, up to the nearest heading. */

import type { ScopeDescription } from '../core/autofill/page-description.ts';
import { drawnParent } from './page-shadow.ts';
import { readSaid, textOf } from './page-text.ts';

/** A part that says more than this is a page of many things; what surrounds the form in it is another matter. */
const MOST_TEXT = 2000;

/** Headings that name a part. */
const HEADINGS = 'h1,h2,h3,h4,legend,[role=heading]';

const ENTRY_FIELDS = 'input:not([type=hidden]):not([type=checkbox]):not([type=radio]),textarea';

/** The part around a field. */
export function scopeElementOf(field: HTMLElement): Element {
  const form = 'form' in field ? (field as HTMLInputElement).form : field.closest('form');
  let scope: Element = form ?? drawnParent(field) ?? field;
  for (let parent = drawnParent(scope); parent !== null; parent = drawnParent(parent)) {
    if (hasHeading(scope) || isWhole(scope)) return scope;
    if (form !== null && hasForeignFields(parent, form)) return scope;
    if ((parent.textContent ?? '').length > MOST_TEXT * 4 && readSaid(parent, MOST_TEXT).text.length >= MOST_TEXT)
      return scope;
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
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (heading.checkVisibility() && (heading.textContent ?? '').trim() !== '') return heading;
  }
  return null;
}

function hasHeading(scope: Element): boolean {
  return visibleHeading(scope) !== null;
}

function isWhole(scope: Element): boolean {
  return scope.matches('dialog,[role=dialog],[role=alertdialog],main,body');
}

function hasForeignFields(parent: Element, form: Element): boolean {
  for (const field of parent.querySelectorAll(ENTRY_FIELDS)) {
    if (!form.contains(field) && field.checkVisibility()) return true;
  }
  return false;
}

function actionOf(scope: Element): string {
  const form = scope.closest('form') ?? scope.querySelector('form');
  return form?.getAttribute('action') ?? '';
}
