/** Whether a person can see a field. */

/** Smaller than this no digit can be read; a field for screen readers alone is one pixel wide. */
const SMALLEST_PX = 8;

/**
 * Whether a field is shown where it can be reached by scrolling. Transparency does not hide it: libraries lay one
 * transparent input over painted boxes, and nothing is filled by a click inside the page.
 */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width < SMALLEST_PX || height < SMALLEST_PX) return false;
  const view = element.ownerDocument.defaultView;
  return view !== null && right + view.scrollX > 0 && bottom + view.scrollY > 0;
}

/**
 * Whether a field says nothing, is not read out, and is not reached by the keyboard: it only holds a place, as those that
 * Vuetify draws for the one real field beside them. (Ionic's boxes after the first are real, and say what they take.)
 */
export function isForNobody(field: HTMLElement): boolean {
  if (field.tabIndex >= 0 || field.closest('[aria-hidden=true]') === null) return false;
  return SPEAKING.every((name) => !field.hasAttribute(name));
}

const SPEAKING = ['name', 'id', 'autocomplete', 'inputmode', 'aria-label'];

/** How many places are drawn for a code at least. */
const FEWEST_STAND_INS = 4;

/** How far up the part is that holds a field and the places drawn for it. */
const NEAR_ANCESTORS = 3;

/** Whether a field that is itself too small to see has places for each character drawn beside it. */
export function hasStandIns(field: HTMLElement): boolean {
  if (!field.checkVisibility({ visibilityProperty: true })) return false;
  let part: Element = field;
  for (let step = 0; step < NEAR_ANCESTORS && part.parentElement !== null; step += 1) part = part.parentElement;
  const places = [...part.querySelectorAll('input')].filter((input) => isForNobody(input) && isShown(input));
  return places.length >= FEWEST_STAND_INS;
}
