/** From colours to the black and white that a decoder wants: grey, contrast, polarity, a light margin. */

import type { Box, GreyPicture, Picture } from './picture.ts';

/**
 * Which part of the colour is looked at. `contrast` is the mixture in which the picture's own colours differ most; it
 * and the single colours tell apart what is equally bright.
 */
export type Channel = 'brightness' | 'contrast' | 'red' | 'green' | 'blue';

/** How much of red, green and blue makes a shade, each in 1/256, and what is added. */
interface Mixture {
  readonly weights: Weights;
  readonly offset: number;
}

type Weights = readonly [red: number, green: number, blue: number];

/** ITU-R BT.601, as most decoders have it. */
const BRIGHTNESS: Weights = [77, 150, 29];

const WEIGHTS: Readonly<Record<Exclude<Channel, 'contrast'>, Weights>> = {
  brightness: BRIGHTNESS,
  red: [256, 0, 0],
  green: [0, 256, 0],
  blue: [0, 0, 256],
};

/** Share of the pixels at either end that may be clipped: specks and antialiased edges, not modules. */
const CLIPPED = 0.02;

/**
 * A part of a picture in grey. What is transparent shows white, as paper would.
 *
 * @param box - Inside the picture, on whole pixels.
 */
export function toGrey(picture: Picture, box: Box, channel: Channel = 'brightness'): GreyPicture {
  const { weights, offset } =
    channel === 'contrast' ? mostContrast(picture, box) : { weights: WEIGHTS[channel], offset: 0 };
  const [red, green, blue] = weights;
  const { data, width } = picture;
  const grey = new Uint8ClampedArray(box.width * box.height);
  let to = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    let from = (y * width + box.x) * 4;
    for (let x = 0; x < box.width; x++, from += 4) {
      // Inside the arrays by construction; `?? 0` only satisfies the compiler.
      const mixed = (data[from] ?? 0) * red + (data[from + 1] ?? 0) * green + (data[from + 2] ?? 0) * blue;
      const colour = offset + (mixed >> 8);
      const opacity = data[from + 3] ?? 0;
      grey[to++] = opacity === 255 ? colour : 255 - (((255 - colour) * opacity) >> 8);
    }
  }
  return { width: box.width, height: box.height, data: grey };
}

/** Pixels looked at in each direction, to know a crop's colours. */
const SAMPLES = 64;

/** Standard deviations that fill one half of the shades; what is beyond is clipped. */
const DEVIATIONS = 2;

/** The axis along which the colours of a box vary most: the first principal component of its pixels. */
function mostContrast(picture: Picture, box: Box): Mixture {
  const colours = sampleColours(picture, box);
  const mean = [0, 1, 2].map((at) => meanOf(colours.map((colour) => colour[at] ?? 0)));
  const spread = [0, 1, 2].map((row) =>
    [0, 1, 2].map((column) =>
      meanOf(
        colours.map((each) => ((each[row] ?? 0) - (mean[row] ?? 0)) * ((each[column] ?? 0) - (mean[column] ?? 0))),
      ),
    ),
  );
  // Power iteration; the uneven start lies on no axis of symmetry.
  let axis = [1, 0.7, 0.4];
  let length = 0;
  for (let round = 0; round < 12; round++) {
    const next = spread.map((row) => dot(row, axis));
    length = Math.hypot(...next);
    if (length === 0) return { weights: BRIGHTNESS, offset: 0 };
    axis = next.map((part) => part / length);
  }
  const towardsLight = dot(axis, BRIGHTNESS) < 0 ? -1 : 1;
  const factor = (towardsLight * 127 * 256) / (DEVIATIONS * Math.sqrt(length));
  const [red = 0, green = 0, blue = 0] = axis.map((part) => Math.round(part * factor));
  return { weights: [red, green, blue], offset: Math.round(128 - dot([red, green, blue], mean) / 256) };
}

function sampleColours({ data, width }: Picture, box: Box): Uint8ClampedArray[] {
  const stepX = Math.max(1, box.width / SAMPLES);
  const stepY = Math.max(1, box.height / SAMPLES);
  const colours: Uint8ClampedArray[] = [];
  for (let y = 0; y < box.height; y += stepY) {
    for (let x = 0; x < box.width; x += stepX) {
      const from = ((box.y + Math.floor(y)) * width + box.x + Math.floor(x)) * 4;
      colours.push(data.subarray(from, from + 3));
    }
  }
  return colours;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** The darkest and the lightest shade that matter: all but the clipped ends. */
export function shadesOf({ data }: GreyPicture): { readonly dark: number; readonly light: number } {
  const counts = new Uint32Array(256);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  const limit = data.length * CLIPPED;
  let dark = 0;
  for (let seen = counts[0] ?? 0; seen <= limit && dark < 255; seen += counts[++dark] ?? 0);
  let light = 255;
  for (let seen = counts[255] ?? 0; seen <= limit && light > 0; seen += counts[--light] ?? 0);
  return { dark, light };
}

/** The same picture with its darkest shade black and its lightest white. A picture of one shade stays as it is. */
export function stretchContrast(picture: GreyPicture): GreyPicture {
  const { dark, light } = shadesOf(picture);
  if (light <= dark || (dark === 0 && light === 255)) return picture;
  const scale = 255 / (light - dark);
  return mapShades(picture, (shade) => (shade - dark) * scale);
}

/** Light becomes dark and dark light. */
export function invert(picture: GreyPicture): GreyPicture {
  return mapShades(picture, (shade) => 255 - shade);
}

/**
 * The picture with white around it, as the quiet zone that sites leave out.
 *
 * @param share - Width of the margin as a share of the longer side.
 */
export function addMargin({ width, height, data }: GreyPicture, share: number): GreyPicture {
  const margin = Math.ceil(Math.max(width, height) * share);
  const framed = { width: width + 2 * margin, height: height + 2 * margin };
  const shades = new Uint8ClampedArray(framed.width * framed.height).fill(255);
  for (let y = 0; y < height; y++) {
    shades.set(data.subarray(y * width, (y + 1) * width), (y + margin) * framed.width + margin);
  }
  return { ...framed, data: shades };
}

/** In the four bytes a pixel that decoders take. */
export function toRgba({ width, height, data }: GreyPicture): Picture {
  const pixels = new Uint32Array(width * height);
  for (const [index, shade] of data.entries()) pixels[index] = 0xff00_0000 | (shade * 0x01_0101);
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) };
}

function mapShades({ width, height, data }: GreyPicture, change: (shade: number) => number): GreyPicture {
  const table = Uint8ClampedArray.from({ length: 256 }, (_, shade) => change(shade));
  return { width, height, data: data.map((shade) => table[shade] ?? 0) };
}
