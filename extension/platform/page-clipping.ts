/** Whether a field is cut away: by a shape of its own, or by a part that is folded. */

import { leavesNothing, SMALLEST_PX } from './clip-shape.ts';
import { drawnParent } from './page-shadow.ts';

/** `clip` and `clip-path` that leave nothing, as they are used to keep a text for screen readers only. */
export function isCutAway(element: Element): boolean {
  const { clip, clipPath } = getComputedStyle(element);
  if (/^rect\((0px|1px)(,? \1){3}\)$/.test(clip)) return true;
  return clipPath !== 'none' && leavesNothing(clipPath, element.getBoundingClientRect());
}

/** Whether a part around an element is folded to nothing and shows nothing beyond its edges. */
export function isFoldedAway(element: Element): boolean {
  let inside = element;
  for (let part = drawnParent(element); part !== null && !part.matches('body,html'); part = drawnParent(part)) {
    if (part.clientWidth >= SMALLEST_PX && part.clientHeight >= SMALLEST_PX) continue;
    const { display, overflowX, overflowY } = getComputedStyle(part);
    if (display === 'inline' || display === 'contents') continue;
    const folded =
      (part.clientWidth < SMALLEST_PX && overflowX !== 'visible') ||
      (part.clientHeight < SMALLEST_PX && overflowY !== 'visible');
    if (folded && !escapes(inside, part)) return true;
    inside = part;
  }
  return false;
}

/** What is laid out against a part further out is not cut by this one. */
function escapes(inside: Element, part: Element): boolean {
  const isPlaced = getComputedStyle(part).position !== 'static';
  for (let node: Element | null = inside; node !== null && node !== part; node = drawnParent(node)) {
    const { position } = getComputedStyle(node);
    if (position === 'fixed' || (position === 'absolute' && !isPlaced)) return true;
  }
  return false;
}
