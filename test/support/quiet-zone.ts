/** The white frame around a QR code as it stands on the screen: ISO/IEC 18004 asks for four modules. */

import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';

export interface QuietZone {
  /** How wide the frame is, in modules. */
  readonly modules: number;
  /** Whether each of its pixels is white. */
  readonly white: boolean;
  /** The darkest pixel of the whole picture, 0 to 255. */
  readonly blackest: number;
}

const WHITE = 255;
const FINDER_MODULES = 7;

/** @param svg - The drawing, whose view box counts modules, with the frame inside. */
export async function quietZoneOf(svg: Locator): Promise<QuietZone> {
  const { data, width, height } = PNG.sync.read(await svg.screenshot());
  const brightness = (x: number, y: number): number => {
    const at = (y * width + x) * 4;
    return Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
  };
  const size = Number((await svg.getAttribute('viewBox'))?.split(' ')[2]);
  const module = width / size;
  const middle = (index: number): number => Math.floor((index + 0.5) * module);
  // The first dark module on the diagonal is the corner of a finder pattern.
  const modules = Array.from({ length: size }, (_, index) => index).findIndex((index) =>
    [0, 1, FINDER_MODULES - 1].every((step) => brightness(middle(index + step), middle(index)) < WHITE / 2),
  );
  // Half a module less: where it meets the code, edges may be softened.
  const frame = (modules - 0.5) * module;
  let white = true;
  let blackest = WHITE;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const inFrame = x < frame || y < frame || x > width - frame || y > height - frame;
      if (inFrame && brightness(x, y) < WHITE) white = false;
      blackest = Math.min(blackest, brightness(x, y));
    }
  }
  return { modules, white, blackest };
}
