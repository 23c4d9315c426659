/** Pictures that a page's styles put on an element: backgrounds, contents and masks, of its pseudo-elements too. */

import { drawPicture, groundFor } from './page-drawing.ts';

const SOURCES = [null, '::before', '::after'] as const;
const PICTURES = ['backgroundImage', 'content', 'maskImage'] as const;

/** A picture and the style that shows it. */
interface StylePicture {
  readonly url: string;
  readonly by: (typeof PICTURES)[number];
  readonly style: CSSStyleDeclaration;
}

/** Whether styles put a picture on an element. */
export function hasStylePicture(element: Element): boolean {
  return stylePictureOf(element) !== null;
}

/** The pixels of such a picture. @throws DOMException where they are another site's, or not there. */
export async function drawStylePicture(element: Element): Promise<string | null> {
  const picture = stylePictureOf(element);
  if (picture === null) return null;
  const image = await loadImage(picture.url);
  const { width, height } = sizeOf(image, element);
  return picture.by === 'maskImage'
    ? drawMask(image, { width, height }, picture.style.backgroundColor, element)
    : drawPicture(image, width, height, element);
}

/** An image by its address. */
export async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

/** Its own size; what is shown where an SVG has none. */
export function sizeOf(image: HTMLImageElement, element: Element): { width: number; height: number } {
  const shown = element.getBoundingClientRect();
  const isDrawn = image.src.startsWith('data:image/svg') || image.naturalWidth === 0;
  const least = isDrawn ? 2 * Math.max(shown.width, shown.height) : 0;
  const factor = Math.max(1, least / Math.max(image.naturalWidth, image.naturalHeight, 1));
  return {
    width: (image.naturalWidth || shown.width) * factor,
    height: (image.naturalHeight || shown.height) * factor,
  };
}

function stylePictureOf(element: Element): StylePicture | null {
  for (const source of SOURCES) {
    const style = getComputedStyle(element, source);
    for (const by of PICTURES) {
      const url = /url\("((?:[^"\\]|\\.)*)"\)/.exec(style[by])?.[1]?.replace(/\\(.)/g, '$1');
      if (url !== undefined) return { url, by, style };
    }
  }
  return null;
}

/** A mask lets the element's own colour through where it has ink. */
function drawMask(
  mask: HTMLImageElement,
  { width, height }: { readonly width: number; readonly height: number },
  colour: string,
  element: Element,
): string | null {
  const inked = groundFor(element, width, height);
  // The ground is that of what is around: the element's own colour is the ink.
  const ground = groundFor(element.parentElement ?? element, width, height);
  if (inked === null || ground === null) return null;
  inked.clearRect(0, 0, width, height);
  inked.drawImage(mask, 0, 0, width, height);
  inked.globalCompositeOperation = 'source-in';
  inked.fillStyle = colour;
  inked.fillRect(0, 0, width, height);
  ground.drawImage(inked.canvas, 0, 0);
  return ground.canvas.toDataURL();
}
