/** Whether a crop is worth a dear pass: a code changes between dark and light all over, a logo or a chart does not. */

import type { GreyPicture } from './picture.ts';
import { shadesOf } from './shade.ts';

/** Lines looked at in each direction. */
const LINES = 16;

/** The smallest code has 21 modules a side; a line across it changes about ten times. */
const LEAST_CHANGES = 8;

/** Share of the lines that must change that often. A quiet zone, a caption and a logo take some; no code takes half. */
const LEAST_SHARE = 0.3;
const SURE_SHARE = 0.55;

/** Whether enough rows and enough columns change between dark and light as often as a code's do. */
export function isCodeLike(picture: GreyPicture): boolean {
  return busyShare(picture) >= LEAST_SHARE;
}

/** As {@link isCodeLike}, but leaving charts and photographs out too, and some codes with much around them. */
export function isSurelyCodeLike(picture: GreyPicture): boolean {
  return busyShare(picture) >= SURE_SHARE;
}

/** The smaller of two shares: of the rows and of the columns that change that often. */
function busyShare(picture: GreyPicture): number {
  const { dark, light } = shadesOf(picture);
  if (light <= dark) return 0;
  const { width, height, data } = picture;
  const rows = lines(height).map((y) => data.subarray(y * width, (y + 1) * width));
  const columns = lines(width).map((x) =>
    Uint8ClampedArray.from({ length: height }, (_, y) => data[y * width + x] ?? 0),
  );
  const isBusy = (line: Uint8ClampedArray) => changesOf(line, (dark + light) / 2) >= LEAST_CHANGES;
  return Math.min(...[rows, columns].map((all) => all.filter(isBusy).length / all.length));
}

function lines(length: number): number[] {
  return Array.from({ length: LINES }, (_, index) => Math.floor(((index + 0.5) * length) / LINES));
}

function changesOf(line: Uint8ClampedArray, middle: number): number {
  let changes = 0;
  let wasLight = (line[0] ?? 0) > middle;
  for (const shade of line) {
    const isLight = shade > middle;
    if (isLight !== wasLight) changes++;
    wasLight = isLight;
  }
  return changes;
}
