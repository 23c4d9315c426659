/** The pixels of one element of a page, on the ground that it is shown on. Runs inside the page. */

import { readBlockText } from '../core/capture/block-text.ts';
import { drawnFactor, drawPicture, groundFor } from './page-drawing.ts';
import { drawStylePicture, loadImage, sizeOf } from './page-style-pictures.ts';

/** The smallest code has 441 modules, about half of them dark; some pages draw only those. */
const LEAST_CELLS = 150;
const MOST_CELLS = 40_000;

/** Pixels of half a character of block text. */
const CELL = 4;

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

/** Whether an element is a code written in block characters. */
export function isBlockText(element: Element): boolean {
  if (element.childElementCount > 0) return false;
  const text = element.textContent ?? '';
  return text.includes('█') && readBlockText(text) !== null;
}

/** Whether an element, itself a module or less, draws a code by its shadows. */
export function isShadowDrawing(element: Element): boolean {
  return shadowsOf(element).length >= LEAST_CELLS;
}

/** A `data:` URL of an element's pixels; `null` where the page may not have them, or there are none. */
export async function pictureOf(element: Element): Promise<string | null> {
  try {
    if (element instanceof HTMLCanvasElement) return drawPicture(element, element.width, element.height, element);
    if (element instanceof HTMLImageElement) return drawImage(element, element);
    if (element instanceof SVGSVGElement) return await drawSvg(element);
    if (isBlockText(element)) return drawBlockText(element);
    if (isGrid(element)) return drawGrid(element);
    if (isShadowDrawing(element)) return drawShadows(element);
    const address = addressOf(element);
    return await (address === null ? drawStylePicture(element) : drawAddress(address, element));
  } catch {
    // Pixels of another site, or a picture that does not load: the picture of the tab shows it all the same.
    return null;
  }
}

/** Of an element that shows a picture from somewhere else. */
function addressOf(element: Element): string | null {
  const address =
    element instanceof HTMLObjectElement
      ? element.data
      : element instanceof HTMLInputElement || element instanceof HTMLEmbedElement
        ? element.src
        : '';
  return address === '' ? null : address;
}

async function drawAddress(address: string, element: Element): Promise<string | null> {
  return drawImage(await loadImage(address), element);
}

function drawImage(image: HTMLImageElement, element: Element): string | null {
  const { width, height } = sizeOf(image, element);
  return drawPicture(image, width, height, element);
}

/** With the colours that the page's styles give it, which a copy outside the page would not have. */
async function drawSvg(svg: SVGSVGElement): Promise<string | null> {
  const { width, height } = svg.getBoundingClientRect();
  const factor = drawnFactor({ width, height });
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
  return drawPicture(image, width * factor, height * factor, svg);
}

/** Each half of a character as a rectangle: fonts leave gaps between their lines. */
function drawBlockText(element: Element): string | null {
  const rows = readBlockText(element.textContent ?? '');
  const context = rows && groundFor(element, (rows[0]?.length ?? 0) * CELL, rows.length * CELL);
  if (!rows || !context) return null;
  context.fillStyle = getComputedStyle(element).color;
  for (const [y, row] of rows.entries()) {
    for (const [x, inked] of row.entries()) if (inked) context.fillRect(x * CELL, y * CELL, CELL, CELL);
  }
  return context.canvas.toDataURL();
}

/** Each cell as a rectangle of its colour. */
function drawGrid(element: Element): string | null {
  const frame = element.getBoundingClientRect();
  const cells = element.querySelectorAll('*');
  if (cells.length > MOST_CELLS) return null;
  const factor = drawnFactor(frame);
  const context = groundFor(element, frame.width * factor, frame.height * factor);
  if (context === null) return null;
  for (const cell of cells) {
    const { x, y, width, height } = cell.getBoundingClientRect();
    context.fillStyle = getComputedStyle(cell).backgroundColor;
    context.fillRect((x - frame.x) * factor, (y - frame.y) * factor, width * factor, height * factor);
  }
  return context.canvas.toDataURL();
}

interface Shadow {
  readonly colour: string;
  readonly x: number;
  readonly y: number;
}

function shadowsOf(element: Element): Shadow[] {
  const { boxShadow } = getComputedStyle(element);
  return Array.from(boxShadow.matchAll(/(rgba?\([^)]*\)) (-?[\d.]+)px (-?[\d.]+)px/g), ([, colour = '', x, y]) => ({
    colour,
    x: Number(x),
    y: Number(y),
  }));
}

/** Each shadow is a copy of the element, somewhere else. */
function drawShadows(element: Element): string | null {
  const shadows = shadowsOf(element);
  const { width, height } = element.getBoundingClientRect();
  const [left, top] = [Math.min(...shadows.map(({ x }) => x)), Math.min(...shadows.map(({ y }) => y))];
  const right = Math.max(...shadows.map(({ x }) => x)) + width;
  const bottom = Math.max(...shadows.map(({ y }) => y)) + height;
  const factor = drawnFactor({ width: right - left, height: bottom - top });
  const context = groundFor(element, (right - left) * factor, (bottom - top) * factor);
  if (context === null) return null;
  for (const { colour, x, y } of shadows) {
    context.fillStyle = colour;
    context.fillRect((x - left) * factor, (y - top) * factor, width * factor, height * factor);
  }
  return context.canvas.toDataURL();
}
