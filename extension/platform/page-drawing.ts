/** Pixels drawn inside a page, on the ground that an element is shown on. */

/** Longest side of a picture that is handed over. */
const LONGEST_SIDE = 1200;

/** What is drawn anew is drawn at least at this size, if it need not be enlarged more than so much for it. */
const DRAWN_SIDE = 400;
const MOST_ENLARGED = 3;

/** And at most at this: it stays sharp at any size, and a decoder's time grows with the pixels. */
const LARGEST_DRAWN_SIDE = 600;

/** A canvas in the colour of what is behind `element`, ready to be drawn on; `null` when it would have no pixels. */
export function groundFor(element: Element, width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width);
  canvas.height = Math.round(height);
  const context = canvas.width > 0 && canvas.height > 0 ? canvas.getContext('2d') : null;
  if (context === null) return null;
  context.fillStyle = groundOf(element);
  context.fillRect(0, 0, canvas.width, canvas.height);
  return context;
}

/**
 * A picture as a `data:` URL.
 *
 * @param width - Pixels of its own.
 * @throws DOMException where the pixels are another site's.
 */
export function drawPicture(source: CanvasImageSource, width: number, height: number, shownIn: Element): string | null {
  const factor = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const context = groundFor(shownIn, width * factor, height * factor);
  if (context === null) return null;
  context.imageSmoothingEnabled = factor < 1;
  context.drawImage(source, 0, 0, context.canvas.width, context.canvas.height);
  return context.canvas.toDataURL();
}

/** How much larger or smaller than on the page something is drawn that has no pixels of its own. */
export function drawnFactor({ width, height }: { readonly width: number; readonly height: number }): number {
  const longest = Math.max(width, height);
  return Math.min(MOST_ENLARGED, Math.max(DRAWN_SIDE / longest, Math.min(1, LARGEST_DRAWN_SIDE / longest)));
}

/** The colour behind an element: of the nearest ancestor that has one. */
function groundOf(element: Element): string {
  for (let shown: Element | null = element; shown !== null; shown = shown.parentElement) {
    const { backgroundColor } = getComputedStyle(shown);
    if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches && isDarkScheme() ? 'black' : 'white';
}

/** A page that says it has a dark scheme is painted on the browser's dark ground. */
function isDarkScheme(): boolean {
  return getComputedStyle(document.documentElement).colorScheme.includes('dark');
}
