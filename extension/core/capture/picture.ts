/** Pictures as plain values, so that every step on them is a function that a test can call. */

/** As a canvas gives it: four bytes a pixel, red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One byte a pixel, 0 black to 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** A rectangle in pixels of a picture. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a box that lies in a picture, on whole pixels; `null` when there is none. */
export function clipBox(box: Box, { width, height }: { readonly width: number; readonly height: number }): Box | null {
  const x = Math.max(0, Math.round(box.x));
  const y = Math.max(0, Math.round(box.y));
  const right = Math.min(width, Math.round(box.x + box.width));
  const bottom = Math.min(height, Math.round(box.y + box.height));
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

/** The whole of a picture. */
export function wholeOf({ width, height }: { readonly width: number; readonly height: number }): Box {
  return { x: 0, y: 0, width, height };
}

/**
 * A part of a picture; `null` when the box lies outside.
 *
 * @param factor - Pixels of the picture for one unit of the box.
 */
export function cropPicture(picture: Picture, box: Box, factor: number): Picture | null {
  const clipped = clipBox(scaleBox(box, factor), picture);
  if (clipped === null) return null;
  const { x, y, width, height } = clipped;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * picture.width + x) * 4;
    data.set(picture.data.subarray(from, from + width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** A box in units of another size. */
export function scaleBox({ x, y, width, height }: Box, factor: number): Box {
  return { x: x * factor, y: y * factor, width: width * factor, height: height * factor };
}
