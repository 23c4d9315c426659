/** Whether a person can see a field. */

import { SMALLEST_PX } from './clip-shape.ts';
import { isCutAway, isFoldedAway } from './page-clipping.ts';

/** Whether a person sees a field, or the places drawn for it. */
export function isSeen(field: HTMLElement): boolean {
  return !isForNobody(field) && (isShown(field) || hasStandIns(field));
}

/**
 * Whether a field is shown where it can be reached by scrolling. What lies above it does not count: nothing is filled by
 * a click inside the page, so nothing is won by laying something over it, and sites themselves lay notices over prompts.
 */
export function isShown(element: Element): boolean {
  if (!isDrawn(element) || [...withAncestors(element)].some(isCutAway) || isFoldedAway(element)) return false;
  return !isTransparent(element) || isLaidOverPaint(element);
}

/** Whether it has a place on the page that is large enough for a character. */
function isDrawn(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < SMALLEST_PX || height < SMALLEST_PX) return false;
  const view = element.ownerDocument.defaultView;
  return view !== null && right + view.scrollX > 0 && bottom + view.scrollY > 0;
}

/** How far up a style can hide a field alone, rather than a whole part that is faded in. */
const HIDING_ANCESTORS = 4;

function* withAncestors(element: Element): Generator<Element> {
  let node: Element | null = element;
  for (let step = 0; step <= HIDING_ANCESTORS && node !== null; step += 1) {
    yield node;
    node = node.parentElement;
  }
}

/** What is fainter than this cannot be read. */
const FAINTEST = 0.1;

function isTransparent(element: Element): boolean {
  return [...withAncestors(element)].some((node) => {
    const { opacity, filter } = getComputedStyle(node);
    const filtered = filter === 'none' ? '' : (/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? '');
    return Number(opacity) < FAINTEST || (filtered !== '' && Number(filtered) < FAINTEST);
  });
}

/** Libraries lay one transparent input over boxes that they paint: then a person sees what stands in it. */
function isLaidOverPaint(field: Element): boolean {
  const part = field.parentElement?.parentElement ?? field.parentElement;
  const own = field.getBoundingClientRect();
  return [...(part?.querySelectorAll('*') ?? [])].some((other) => {
    if (other.contains(field) || field.contains(other) || isTransparent(other)) return false;
    const { left, right, top, bottom, width, height } = other.getBoundingClientRect();
    const overlaps = left < own.right && right > own.left && top < own.bottom && bottom > own.top;
    return (
      overlaps && width >= SMALLEST_PX && height >= SMALLEST_PX && other.checkVisibility({ visibilityProperty: true })
    );
  });
}

/**
 * Whether a field says nothing, is not read out, and is not reached by the keyboard: it only holds a place, as those that
 * Vuetify draws for the one real field beside them. (Ionic's boxes after the first are real, and say what they take.)
 */
function isForNobody(field: HTMLElement): boolean {
  if (field.tabIndex >= 0 || field.closest('[aria-hidden=true]') === null) return false;
  return SPEAKING.every((name) => !field.hasAttribute(name));
}

const SPEAKING = ['name', 'id', 'autocomplete', 'inputmode', 'aria-label'];

/** How many places are drawn for a code at least. */
const FEWEST_STAND_INS = 4;

/** How far up the part is that holds a field and the places drawn for it. */
const NEAR_ANCESTORS = 3;

/** Whether a field that is itself too small to see has places for each character drawn beside it. */
function hasStandIns(field: HTMLElement): boolean {
  if (!field.checkVisibility({ visibilityProperty: true })) return false;
  let part: Element = field;
  for (let step = 0; step < NEAR_ANCESTORS && part.parentElement !== null; step += 1) part = part.parentElement;
  const places = [...part.querySelectorAll('input')].filter((input) => isForNobody(input) && isDrawn(input));
  return places.length >= FEWEST_STAND_INS;
}
