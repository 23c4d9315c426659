/**
 * What a page shows that could be a set-up code: links and text, and everything with pixels of its own. Runs inside
 * the page, on a click, and leaves nothing behind.
 */

import { findSetUpTexts, setUpTextOf } from '../core/capture/set-up-text.ts';
import { isBlockText, isGrid, isShadowDrawing, pictureOf } from './page-pictures.ts';
import { eachElement } from './page-shadow.ts';
import { hasStylePicture } from './page-style-pictures.ts';

/** A rectangle in CSS pixels of the top frame's viewport. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pixels of an element as a `data:` URL, and the address that an `img` has them from. */
export interface PagePicture {
  readonly dataUrl: string;
  readonly source: string;
}

/** What one frame gives. */
export interface PageCodes {
  /** Key URIs and transfer codes in links and in text. */
  readonly texts: readonly string[];
  readonly pictures: readonly PagePicture[];
  /** Some elements that could hold a code gave no pixels: those of other sites, or for want of time. */
  readonly isPartial: boolean;
  /** Elements in view that could hold a code, for finding it on a picture of the tab. */
  readonly boxes: readonly PageBox[];
  /** Size of the frame's viewport in CSS pixels; only the top frame's counts. */
  readonly viewportWidth: number;
  readonly isTop: boolean;
}

/** Not looked at: the smallest code on a screen is larger, and icons are many. */
const LEAST_SIDE = 40;

/** An element of this size is a module, and draws the others by its shadows, or draws nothing. */
const LARGEST_MODULE = 12;

/** Gradients of fewer characters than this cannot draw a code of {@link LEAST_ROWS} modules a side. */
const LEAST_PAINT = 3000;
const LEAST_ROWS = 21;

/** A larger background is the page's own, and in the picture of the tab. */
const LARGEST_BACKGROUND = 600;

/** Elements looked at in a page, and pictures taken of them. A page beyond this is no set-up page. */
const MOST_ELEMENTS = 20_000;
const MOST_PICTURES = 40;

/** Collecting stops here; what is missing is found on the picture of the tab. */
const BUDGET_MS = 400;

export async function readPageCodes(): Promise<PageCodes> {
  const endMs = performance.now() + BUDGET_MS;
  const elements = allElements();
  const shown = elements.filter(couldHoldCode);
  const pictures: PagePicture[] = [];
  for (const element of shown.slice(0, MOST_PICTURES)) {
    const dataUrl = performance.now() > endMs ? null : await pictureOf(element);
    const source = element instanceof HTMLImageElement ? element.currentSrc : '';
    if (dataUrl !== null) pictures.push({ dataUrl, source });
  }
  return {
    texts: readTexts(elements),
    pictures,
    isPartial: pictures.length < shown.length,
    boxes: frameOffset() === null ? [] : shown.map(boxOf).filter(isInView),
    viewportWidth: innerWidth,
    isTop: window === window.top,
  };
}

/** Every element, those in shadow roots too. */
function allElements(): Element[] {
  const found: Element[] = [];
  eachElement(document, '*', (element) => {
    if (found.length < MOST_ELEMENTS) found.push(element);
  });
  return found;
}

function couldHoldCode(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  if (shorter > 0 && longer <= LARGEST_MODULE) return isShadowDrawing(element);
  if (shorter < LEAST_SIDE || longer > 2 * shorter) return false;
  if (!element.checkVisibility()) return false;
  return (
    element.matches('img, canvas, svg:not(svg svg), object, embed, video, input[type="image" i]') ||
    isGrid(element) ||
    isBlockText(element) ||
    (longer <= LARGEST_BACKGROUND && (hasStylePicture(element) || isPainted(element)))
  );
}

/** Drawn by styles alone, in ways that give no pixels of their own: the picture of the tab shows it. */
function isPainted(element: Element): boolean {
  if (getComputedStyle(element).backgroundImage.length >= LEAST_PAINT) return true;
  const [first] = element.children;
  const isRows = element.childElementCount >= LEAST_ROWS && first !== undefined;
  return isRows && getComputedStyle(first).backgroundImage.includes('gradient(');
}

/** In attributes of any name, because libraries leave the text of their codes in many; in fields and in text. */
function readTexts(elements: readonly Element[]): string[] {
  const attributes = elements.flatMap((element) => Array.from(element.attributes, ({ value }) => value));
  const fields = elements.flatMap((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [element.value] : [],
  );
  return [
    ...new Set([...[...attributes, ...fields].flatMap(setUpTextOf), ...findSetUpTexts(document.body?.innerText ?? '')]),
  ];
}

function boxOf(element: Element): PageBox {
  const { x, y, width, height } = element.getBoundingClientRect();
  const offset = frameOffset() ?? { x: 0, y: 0 };
  return { x: x + offset.x, y: y + offset.y, width, height };
}

function isInView({ x, y, width, height }: PageBox): boolean {
  return x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
}

/** Where this frame lies in the top one; `null` where a frame of another site is between. */
function frameOffset(): { x: number; y: number } | null {
  let [x, y] = [0, 0];
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
    const element = frameElementOf(frame);
    if (element === null) return null;
    const rect = element.getBoundingClientRect();
    x += rect.x + element.clientLeft;
    y += rect.y + element.clientTop;
  }
  return { x, y };
}

function frameElementOf(frame: Window): Element | null {
  try {
    return frame.frameElement;
  } catch {
    // Another site's: nobody is told where it lies.
    return null;
  }
}
