/** Cutting a code to the fields it goes into. */

import type { Detection } from './detect.ts';
import type { PageDescription } from './page-description.ts';

/**
 * What goes into each field of a detection; `null` when the code does not fit: boxes must be filled to the last, and a
 * field must hold the whole code. Separators go when the field has no room for them.
 */
export function partsOf(code: string, detection: Detection, page: PageDescription): string[] | null {
  const bare = code.replace(/[\s-]/g, '');
  if (!detection.boxes) {
    const fitting = [code, bare].find((text) => detection.capacity === null || text.length <= detection.capacity);
    return fitting === undefined ? null : [fitting];
  }
  const widths = boxWidths(detection, page);
  if (widths.reduce((sum, width) => sum + width, 0) !== bare.length) return null;
  let start = 0;
  return widths.map((width) => {
    start += width;
    return bare.slice(start - width, start);
  });
}

/** The boxes of a row are equally wide: the first may claim to take all, for browsers that fill it. */
function boxWidths(detection: Detection, page: PageDescription): number[] {
  const last = page.fields[detection.fields.at(-1) ?? 0];
  return detection.fields.map(() => last?.maxlength ?? 1);
}
