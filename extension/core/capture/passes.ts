/** The ways in which a crop is tried, cheap ones first. Each is a way that real pages made necessary. */

import type { GreyPicture } from './picture.ts';
import { scale, sharpen, soften } from './scale.ts';
import { addMargin, type Channel, invert, stretchContrast } from './shade.ts';

export interface Pass {
  readonly decoder: 'jsqr' | 'qr';
  /** For light modules on a dark ground. */
  readonly inverted?: boolean;
  /** For two colours of the same brightness. */
  readonly channel?: Channel;
  readonly resize?: (picture: GreyPicture) => GreyPicture;
}

/** As a share of the longer side: two modules of a small code, half of what the standard asks and all that is needed. */
const MARGIN = 0.08;

/** Pixels along the longer side at which a decoder is quick and a module still has some pixels. */
const COMFORTABLE_SIZE = 300;

/** Larger crops are never enlarged: a decoder's time grows with the pixels. */
const LARGEST_SIZE = 1200;

/** On every box that looks like a code. */
export const CHEAP_PASSES: readonly Pass[] = [
  { decoder: 'jsqr', resize: toComfortableSize },
  { decoder: 'jsqr', resize: toComfortableSize, inverted: true },
  { decoder: 'qr', resize: toBearableSize },
  { decoder: 'qr', resize: toBearableSize, inverted: true },
  { decoder: 'qr', resize: condense, inverted: true },
  { decoder: 'qr', resize: condense },
];

/** Pixels along the longer side at which a module has about three: what parts the dots of one melts together. */
const CONDENSED_SIZE = 130;

/** On boxes that are not read yet. Odd sizes shift the grid of samples, which is what reads a tilted code. */
export const DEAR_PASSES: readonly Pass[] = [
  { decoder: 'qr', resize: (picture) => soften(enlarge(picture, 1.5), 1) },
  { decoder: 'qr', resize: (picture) => stretchContrast(soften(picture, 3)) },
  { decoder: 'qr', resize: toComfortableSize },
  { decoder: 'jsqr', resize: toBearableSize },
  { decoder: 'jsqr', resize: toBearableSize, inverted: true },
  { decoder: 'qr', resize: (picture) => sharpen(enlarge(picture, 3), 3) },
  { decoder: 'jsqr', resize: (picture) => sharpen(enlarge(picture, 3), 3) },
  { decoder: 'jsqr', resize: (picture) => enlarge(picture, 0.75) },
  { decoder: 'jsqr', resize: (picture) => enlarge(picture, 1.25) },
  { decoder: 'jsqr', resize: (picture) => enlarge(picture, 2.5) },
  { decoder: 'qr', channel: 'contrast', resize: toComfortableSize },
  { decoder: 'qr', channel: 'red' },
  { decoder: 'qr', channel: 'blue' },
];

/** A crop as a pass wants it: at its size, dark on light, with a margin. */
export function prepare(crop: GreyPicture, { inverted = false, resize = (same) => same }: Pass): GreyPicture {
  const sized = resize(crop);
  return addMargin(inverted ? invert(sized) : sized, MARGIN);
}

/** By a whole number, so that modules keep their edges. */
function toComfortableSize(picture: GreyPicture): GreyPicture {
  const ratio = COMFORTABLE_SIZE / Math.max(picture.width, picture.height);
  return scale(picture, ratio < 1 ? 1 / Math.round(1 / ratio) : Math.round(ratio));
}

function toBearableSize(picture: GreyPicture): GreyPicture {
  return enlarge(picture, 1);
}

/** Small enough for dots and strips to close up, then large enough again for a decoder. */
function condense(picture: GreyPicture): GreyPicture {
  const factor = CONDENSED_SIZE / Math.max(picture.width, picture.height);
  return factor >= 1 ? picture : stretchContrast(scale(stretchContrast(scale(picture, factor)), 3));
}

function enlarge(picture: GreyPicture, factor: number): GreyPicture {
  return scale(picture, Math.min(factor, LARGEST_SIZE / Math.max(picture.width, picture.height)));
}
