/** The pixels of one element of a page, on the ground that it is shown on. Runs inside the page. */

/** Longest side of a picture that is handed over. */
const LONGEST_SIDE = 1200;

/** What is drawn anew is drawn at least at this size, if three times its own is enough. */
const DRAWN_SIDE = 400;

/** The smallest code has 441 modules, about half of them dark; some pages draw only those. */
const LEAST_CELLS = 150;
const MOST_CELLS = 40_000;

/** Whether an element is drawn out of many small ones: a table, or boxes in a grid. */
export function isGrid(element: Element): boolean {
  if (element.matches('table')) return element.querySelectorAll('td').length >= LEAST_CELLS;
  if (element.closest('svg') !== null || element.childElementCount === 0) return false;
  if (element.childElementCount >= LEAST_CELLS) return true;
  // Rows of cells.
  const [first] = element.children;
  const isSquareish = element.childElementCount >= 21 && (first?.childElementCount ?? 0) >= 21;
  return isSquareish && !element.matches('thead, tbody, tr');
}

/** A `data:` URL of an element's pixels; `null` where the page may not have them, or there are none. */
export async function pictureOf(element: Element): Promise<string | null> {
  try {
    if (element instanceof HTMLCanvasElement) return draw(element, element.width, element.height, element);
    if (element instanceof HTMLImageElement) return draw(element, element.naturalWidth, element.naturalHeight, element);
    if (element instanceof SVGSVGElement) return await drawSvg(element);
    if (isGrid(element)) return drawGrid(element);
    return await drawBackground(element);
  } catch {
    // Pixels of another site, or a picture that does not load: the picture of the tab shows it all the same.
    return null;
  }
}

function draw(source: CanvasImageSource, width: number, height: number, shownIn: Element): string | null {
  if (width === 0 || height === 0) return null;
  const factor = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * factor);
  canvas.height = Math.round(height * factor);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = groundOf(shownIn);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingEnabled = factor < 1;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL();
}

/** With the colours that the page's styles give it, which a copy outside the page would not have. */
async function drawSvg(svg: SVGSVGElement): Promise<string | null> {
  const { width, height } = svg.getBoundingClientRect();
  const factor = Math.max(1, Math.min(3, DRAWN_SIDE / Math.max(width, height)));
  // A clone has as many elements as its original, in the same order.
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')].slice(0, MOST_CELLS);
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const { fill, stroke, opacity, color } = getComputedStyle(original);
    const target = copies[index];
    if (target instanceof SVGElement) Object.assign(target.style, { fill, stroke, opacity, color });
  }
  copy.setAttribute('width', `${width * factor}`);
  copy.setAttribute('height', `${height * factor}`);
  const text = new XMLSerializer().serializeToString(copy);
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
  return draw(image, width * factor, height * factor, svg);
}

/** Each cell as a rectangle of its colour. */
function drawGrid(element: Element): string | null {
  const frame = element.getBoundingClientRect();
  const cells = element.querySelectorAll('*');
  if (cells.length > MOST_CELLS) return null;
  const factor = Math.max(1, Math.min(3, DRAWN_SIDE / Math.max(frame.width, frame.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(frame.width * factor);
  canvas.height = Math.round(frame.height * factor);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = groundOf(element);
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const cell of cells) {
    const { x, y, width, height } = cell.getBoundingClientRect();
    context.fillStyle = getComputedStyle(cell).backgroundColor;
    context.fillRect((x - frame.x) * factor, (y - frame.y) * factor, width * factor, height * factor);
  }
  return canvas.toDataURL();
}

async function drawBackground(element: Element): Promise<string | null> {
  const url = /url\("?([^")]+)"?\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
  if (url === undefined) return null;
  const image = await loadImage(url);
  return draw(image, image.naturalWidth || element.clientWidth, image.naturalHeight || element.clientHeight, element);
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
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
