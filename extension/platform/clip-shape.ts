/** Whether a shape that a style cuts an element to leaves anything of it to see. */

/** In pixels: smaller than this no digit can be read. */
export const SMALLEST_PX = 8;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Whether `clip-path` leaves less than a character of an element.
 *
 * @param clipPath - As the browser computes it. Shapes that are not known here are taken to leave enough.
 */
export function leavesNothing(clipPath: string, size: Size): boolean {
  const [, shape = '', inside = ''] = /^(inset|circle|ellipse|polygon)\((.*)\)/.exec(clipPath) ?? [];
  if (shape === 'inset') return isEmptyInset(inside.replace(/ round .*/, ''), size);
  if (shape === 'polygon') return isEmptyPolygon(inside.replace(/^(evenodd|nonzero), /, ''), size);
  // A radius by a side's name (`closest-side`) is not parsed, and leaves something.
  const radii = (inside.split(' at ')[0] ?? '').trim().split(' ');
  return shape !== '' && radii.some((radius) => lengthOf(radius, Math.max(size.width, size.height)) < SMALLEST_PX / 2);
}

/** Distances from the sides, in the order of margins, those left out taken from the side across. */
function isEmptyInset(inside: string, { width, height }: Size): boolean {
  const [top = '0', right = top, bottom = top, left = right] = tokensOf(inside);
  return (
    width - lengthOf(left, width) - lengthOf(right, width) < SMALLEST_PX ||
    height - lengthOf(top, height) - lengthOf(bottom, height) < SMALLEST_PX
  );
}

function isEmptyPolygon(inside: string, { width, height }: Size): boolean {
  const points = inside.split(', ').map(tokensOf);
  const spread = (axis: 0 | 1, whole: number): number => {
    const places = points.map((point) => lengthOf(point[axis] ?? '0', whole));
    return Math.max(...places) - Math.min(...places);
  };
  return spread(0, width) < SMALLEST_PX || spread(1, height) < SMALLEST_PX;
}

/** Lengths, with the spaces inside a `calc()` left alone. */
function tokensOf(text: string): string[] {
  return text.match(/calc\([^)]*\)|\S+/g) ?? [];
}

/** `50%`, `3px`, or `calc(50% - 3px)`; NaN for words. */
function lengthOf(token: string, whole: number): number {
  const parts = [...token.matchAll(/([+-]?) ?(-?[\d.]+)(%|px)?/g)];
  if (parts.length === 0) return Number.NaN;
  return parts.reduce((sum, [, sign, amount, unit]) => {
    const length = Number(amount) * (unit === '%' ? whole / 100 : 1);
    return sign === '-' ? sum - length : sum + length;
  }, 0);
}
