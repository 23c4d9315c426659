/** Larger and smaller pictures: decoders are quickest and surest where a module has a handful of pixels. */

import type { GreyPicture } from './picture.ts';

/**
 * The picture at another size, each pixel the mean of what it covers (smaller) or between its neighbours (larger).
 *
 * @param factor - Above 1 enlarges, below 1 shrinks; a side never falls below one pixel.
 */
export function scale(picture: GreyPicture, factor: number): GreyPicture {
  if (factor === 1) return picture;
  return factor < 1 ? shrink(picture, factor) : enlarge(picture, factor);
}

function sizeOf({ width, height }: GreyPicture, factor: number) {
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

/** Mean over whole pixels: sums along rows first, then along columns. */
function shrink(picture: GreyPicture, factor: number): GreyPicture {
  const size = sizeOf(picture, factor);
  const data = new Uint8ClampedArray(size.width * size.height);
  const columns = edges(picture.width, size.width);
  const rows = edges(picture.height, size.height);
  let to = 0;
  for (let y = 0; y < size.height; y++) {
    const top = rows[y] ?? 0;
    const bottom = rows[y + 1] ?? 0;
    for (let x = 0; x < size.width; x++) {
      const left = columns[x] ?? 0;
      const right = columns[x + 1] ?? 0;
      let sum = 0;
      for (let row = top; row < bottom; row++) {
        const from = row * picture.width;
        for (let column = left; column < right; column++) sum += picture.data[from + column] ?? 0;
      }
      data[to++] = sum / ((right - left) * (bottom - top));
    }
  }
  return { ...size, data };
}

/** Where each of `count` equal parts of a length begins, and where the last one ends. */
function edges(length: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, index) => Math.round((index * length) / count));
}

/** Bilinear. */
function enlarge(picture: GreyPicture, factor: number): GreyPicture {
  const size = sizeOf(picture, factor);
  const data = new Uint8ClampedArray(size.width * size.height);
  const at = (x: number, y: number): number => picture.data[y * picture.width + x] ?? 0;
  let to = 0;
  for (let y = 0; y < size.height; y++) {
    const exactY = Math.max(0, (y + 0.5) / factor - 0.5);
    const top = Math.min(Math.floor(exactY), picture.height - 1);
    const bottom = Math.min(top + 1, picture.height - 1);
    const down = exactY - top;
    for (let x = 0; x < size.width; x++) {
      const exactX = Math.max(0, (x + 0.5) / factor - 0.5);
      const left = Math.min(Math.floor(exactX), picture.width - 1);
      const right = Math.min(left + 1, picture.width - 1);
      const along = exactX - left;
      const upper = at(left, top) * (1 - along) + at(right, top) * along;
      const lower = at(left, bottom) * (1 - along) + at(right, bottom) * along;
      data[to++] = upper * (1 - down) + lower * down;
    }
  }
  return { ...size, data };
}

/** How much of a shade's difference from its surroundings is added to it: enough to bring blurred modules apart. */
const SHARPENING = 8;

/** What stands out from its surroundings stands out more: undoes blur. @param radius - Of the surroundings, in pixels. */
export function sharpen(picture: GreyPicture, radius: number): GreyPicture {
  const { data: means } = soften(picture, radius);
  const data = picture.data.map((shade, index) => shade + SHARPENING * (shade - (means[index] ?? shade)));
  return { ...picture, data };
}

/** Each pixel the mean of its surroundings: undoes noise. */
export function soften({ width, height, data }: GreyPicture, radius: number): GreyPicture {
  return { width, height, data: turnedMeans(turnedMeans(data, width, height, radius), height, width, radius) };
}

/** Running means along rows, turned by a quarter so that a second call does the columns and turns back. */
function turnedMeans(data: Uint8ClampedArray, width: number, height: number, radius: number): Uint8ClampedArray {
  const means = new Uint8ClampedArray(data.length);
  for (let y = 0; y < height; y++) {
    const at = (x: number) => data[y * width + Math.min(Math.max(x, 0), width - 1)] ?? 0;
    let sum = 0;
    for (let x = -radius; x <= radius; x++) sum += at(x);
    for (let x = 0; x < width; x++) {
      means[x * height + y] = sum / (2 * radius + 1);
      sum += at(x + radius + 1) - at(x - radius);
    }
  }
  return means;
}
