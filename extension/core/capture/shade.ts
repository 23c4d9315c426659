/** From colours to the black and white that a decoder wants: grey, contrast, polarity, a light margin. */

import type { Box, GreyPicture, Picture } from './picture.ts';

/** Which part of the colour is looked at. One alone tells colours apart that are equally bright. */
export type Channel = 'brightness' | 'red' | 'green' | 'blue';

/** Weights of red, green and blue in 1/256 (ITU-R BT.601, as most decoders have them). */
const WEIGHTS: Readonly<Record<Channel, readonly [number, number, number]>> = {
  brightness: [77, 150, 29],
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
  const [red, green, blue] = WEIGHTS[channel];
  const { data, width } = picture;
  const grey = new Uint8ClampedArray(box.width * box.height);
  let to = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    let from = (y * width + box.x) * 4;
    for (let x = 0; x < box.width; x++, from += 4) {
      // Inside the arrays by construction; `?? 0` only satisfies the compiler.
      const colour = ((data[from] ?? 0) * red + (data[from + 1] ?? 0) * green + (data[from + 2] ?? 0) * blue) >> 8;
      const opacity = data[from + 3] ?? 0;
      grey[to++] = opacity === 255 ? colour : 255 - (((255 - colour) * opacity) >> 8);
    }
  }
  return { width: box.width, height: box.height, data: grey };
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
