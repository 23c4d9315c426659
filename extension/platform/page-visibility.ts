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
