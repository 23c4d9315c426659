/** Where on a picture a code could be, when no page says so: square-ish areas full of changes from dark to light. */

import type { Box, GreyPicture, Picture } from './picture.ts';
import { shadesOf } from './shade.ts';

/** Side of the tiles that are judged, in pixels. A code of ordinary size covers several. */
const TILE = 16;

/** Share of a tile's neighbouring pixel pairs that must change strongly. Text lines have gaps of quiet tiles around. */
const BUSY_SHARE = 0.08;

/** How much two neighbours must differ, of 255. Low, because dark themes show codes in two dark shades. */
const STRONG_CHANGE = 24;

const LEAST_SIDE = 48;

/** At most so many, largest first: what a person captures is seldom the smallest thing on the screen. */
const MOST_BOXES = 6;

/**
 * Boxes in pixels of the picture, a little larger than what they found.
 *
 * @param grey - The brightness of the same picture.
 */
export function proposeBoxes(picture: Picture, grey: GreyPicture): Box[] {
  const columns = Math.ceil(picture.width / TILE);
  const rows = Math.ceil(picture.height / TILE);
  const busy = busyTiles(picture, columns, rows);
  return connectedAreas(busy, columns, rows)
    .map((area) => withoutDarkEdge(grey, grown(area, grey)))
    .filter(
      ({ width, height }) =>
        Math.min(width, height) >= LEAST_SIDE && Math.max(width, height) < 2 * Math.min(width, height),
    )
    .sort((a, b) => b.width * b.height - a.width * a.height)
    .slice(0, MOST_BOXES);
}

/** In any colour: two colours may be equally bright. */
function busyTiles({ width, height, data }: Picture, columns: number, rows: number): Uint8Array {
  const changes = new Uint32Array(columns * rows);
  for (let y = 1; y < height; y++) {
    const row = Math.floor(y / TILE) * columns;
    for (let x = 1; x < width; x++) {
      const at = (y * width + x) * 4;
      if (isStrongChange(data, at, at - 4) || isStrongChange(data, at, at - width * 4)) {
        const tile = row + Math.floor(x / TILE);
        changes[tile] = (changes[tile] ?? 0) + 1;
      }
    }
  }
  return Uint8Array.from(changes, (count) => (count >= TILE * TILE * BUSY_SHARE ? 1 : 0));
}

function isStrongChange(data: Uint8ClampedArray, a: number, b: number): boolean {
  for (let part = 0; part < 3; part++) {
    if (Math.abs((data[a + part] ?? 0) - (data[b + part] ?? 0)) > STRONG_CHANGE) return true;
  }
  return false;
}

/** Areas of busy tiles that touch at their sides, as boxes in tiles. */
function connectedAreas(busy: Uint8Array, columns: number, rows: number): Box[] {
  const seen = new Uint8Array(busy.length);
  const areas: Box[] = [];
  for (const [start, isBusy] of busy.entries()) {
    if (isBusy === 0 || seen[start] === 1) continue;
    let [left, top, right, bottom] = [columns, rows, 0, 0];
    const open = [start];
    seen[start] = 1;
    for (let tile = open.pop(); tile !== undefined; tile = open.pop()) {
      const x = tile % columns;
      const y = Math.floor(tile / columns);
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
      for (const next of [x > 0 ? tile - 1 : -1, x < columns - 1 ? tile + 1 : -1, tile - columns, tile + columns]) {
        if (busy[next] === 1 && seen[next] !== 1) {
          seen[next] = 1;
          open.push(next);
        }
      }
    }
    areas.push({ x: left, y: top, width: right - left + 1, height: bottom - top + 1 });
  }
  return areas;
}

/** In pixels, with half a tile around, inside the picture. */
function grown(area: Box, { width, height }: GreyPicture): Box {
  const x = Math.max(0, area.x * TILE - TILE / 2);
  const y = Math.max(0, area.y * TILE - TILE / 2);
  return {
    x,
    y,
    width: Math.min(width, (area.x + area.width) * TILE + TILE / 2) - x,
    height: Math.min(height, (area.y + area.height) * TILE + TILE / 2) - y,
  };
}

/**
 * On a dark page the dark corners of a code without quiet zone run into the page. The light modules between them
 * still reach its edges, so the box that just holds all that is light is the code's own.
 */
function withoutDarkEdge(picture: GreyPicture, box: Box): Box {
  const crop = cropGrey(picture, box);
  const { dark, light } = shadesOf(crop);
  // Told apart by colour alone: nothing can be said about light and dark.
  if (light - dark < STRONG_CHANGE) return box;
  const middle = (dark + light) / 2;
  const { width, height, data } = crop;
  if (shareOfLightEdge(crop, middle) > 0.5) return box;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (const [index, shade] of data.entries()) {
    if (shade <= middle) continue;
    const x = index % width;
    const y = (index - x) / width;
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  }
  return { x: box.x + left, y: box.y + top, width: right - left + 1, height: bottom - top + 1 };
}

function shareOfLightEdge({ width, height, data }: GreyPicture, middle: number): number {
  const edge = data.filter((_, index) => {
    const x = index % width;
    return x === 0 || x === width - 1 || index < width || index >= width * (height - 1);
  });
  return edge.filter((shade) => shade > middle).length / edge.length;
}

function cropGrey({ data, width }: GreyPicture, box: Box): GreyPicture {
  const crop = new Uint8ClampedArray(box.width * box.height);
  for (let y = 0; y < box.height; y++) {
    const from = (box.y + y) * width + box.x;
    crop.set(data.subarray(from, from + box.width), y * box.width);
  }
  return { width: box.width, height: box.height, data: crop };
}
