/**
 * Finding every QR code on a picture. The page's own boxes come first: on an exact crop with its contrast stretched
 * and a light margin added, the cheapest decoder reads nine codes in ten. Passes run from cheap to dear, on what is
 * still unread, until every box is explained or the time is up.
 */

import { isCodeLike, isSurelyCodeLike } from './code-like.ts';
import { CHEAP_PASSES, DEAR_PASSES, type Pass, prepare } from './passes.ts';
import { type Box, clipBox, type GreyPicture, type Picture, wholeOf } from './picture.ts';
import { proposeBoxes } from './propose-boxes.ts';
import { scale } from './scale.ts';
import { type Channel, invert, shadesOf, stretchContrast, toGrey } from './shade.ts';

/** One decoder of one kind: the text of the code on a picture, or `null`. An empty one was read out of noise. */
export type Decode = (picture: GreyPicture) => string | null;

/** What reads the prepared pictures. Each takes dark modules on a light ground; texts are as encoded. */
export interface Decoders {
  /** Quick on small pictures, and the one that forgives most. */
  readonly jsqr: Decode;
  /** Reads what is dotted, gradual or light on dark; quick on large pictures too. */
  readonly qr: Decode;
  /** Every code of a whole picture. */
  readonly qrAll: (picture: GreyPicture) => Promise<readonly string[]>;
}

export interface ReadOptions {
  /** In pixels of the picture: what the page says could hold a code. Empty when there is no page behind it. */
  readonly boxes: readonly Box[];
  readonly decoders: Decoders;
  /** Whether a text is what is looked for. Other codes are found too, but do not end the search. */
  readonly isWanted: (text: string) => boolean;
  /** Whether the time for this picture is up. Asked between passes; a single pass takes some tens of milliseconds. */
  readonly isTimeUp: () => boolean;
}

/** A box that takes in more of the picture than this tells no more than the picture. */
const LARGEST_SHARE = 0.6;

/** A page has more pictures than that only where none of them is a code. */
const MOST_BOXES = 60;

/** Shades between dark and light, of 255, below which brightness alone is not trusted. */
const LOW_CONTRAST = 80;

/** `jsqr` on a whole picture: its time grows with the pixels, and nothing readable is lost at this size. */
const WHOLE_SIZE = 1400;

/** The texts of all codes on a picture, each once, in the order in which they were found. */
export async function readCodes(picture: Picture, options: ReadOptions): Promise<readonly string[]> {
  const { decoders, isWanted, isTimeUp } = options;
  const found = new Set<string>();
  const isDone = () => [...found].some(isWanted) || isTimeUp();

  readBoxes(picture, plausible(options.boxes, picture), options, found);
  if (isDone()) return [...found];

  const whole = toGrey(picture, wholeOf(picture));
  for (const text of await decoders.qrAll(whole)) if (text !== '') found.add(text);
  if (isDone()) return [...found];

  readBoxes(
    picture,
    [...(isSmall(picture) ? [wholeOf(picture)] : []), ...proposeBoxes(picture, whole)],
    options,
    found,
  );
  if (found.size > 0 || isTimeUp()) return [...found];

  const seen = scale(whole, Math.min(1, WHOLE_SIZE / Math.max(whole.width, whole.height)));
  const text = decoders.jsqr(seen) ?? decoders.jsqr(invert(seen));
  return text ? [text] : [];
}

/**
 * Cheap passes on all boxes, however long they take on a busy machine, before dear ones on those that are left. Only
 * boxes that look like a code cost anything.
 */
function readBoxes(picture: Picture, boxes: readonly Box[], options: ReadOptions, found: Set<string>): void {
  const crops = boxes
    .slice(0, MOST_BOXES)
    .map((box) => cropsOf(picture, box))
    .filter((crop) => isCodeLike(crop('brightness')));
  const unread = crops.filter((crop) => !isRead(crop, CHEAP_PASSES, { ...options, isTimeUp: () => false }, found));
  const isWorthMore = [...found].some(options.isWanted) ? isSurelyCodeLike : isCodeLike;
  for (const crop of unread.filter((each) => isWorthMore(each('brightness'))))
    isRead(crop, DEAR_PASSES, options, found);
}

type Crops = (channel: Channel) => GreyPicture;

/** A box in each channel, its contrast stretched, made when it is first asked for. */
function cropsOf(picture: Picture, box: Box): Crops {
  const made = new Map<Channel, GreyPicture>();
  return (channel) => {
    const crop = made.get(channel) ?? stretchContrast(greyOf(picture, box, channel));
    made.set(channel, crop);
    return crop;
  };
}

/** Colours that are nearly equally bright are told apart by what else differs. */
function greyOf(picture: Picture, box: Box, channel: Channel): GreyPicture {
  const grey = toGrey(picture, box, channel);
  if (channel !== 'brightness') return grey;
  const { dark, light } = shadesOf(grey);
  return light - dark < LOW_CONTRAST ? toGrey(picture, box, 'contrast') : grey;
}

function isRead(crops: Crops, passes: readonly Pass[], options: ReadOptions, found: Set<string>): boolean {
  for (const pass of passes) {
    if (options.isTimeUp()) return false;
    const text = options.decoders[pass.decoder](prepare(crops(pass.channel ?? 'brightness'), pass));
    if (!text) continue;
    found.add(text);
    return true;
  }
  return false;
}

/** Large enough for the smallest code, smaller than the picture, and not a line or a bar. A caption may be under it. */
function plausible(boxes: readonly Box[], picture: Picture): Box[] {
  return boxes
    .flatMap((box) => clipBox(box, picture) ?? [])
    .filter(({ width, height }) => {
      const isCodeShaped = Math.min(width, height) >= 40 && Math.max(width, height) <= 2 * Math.min(width, height);
      const isPart = width * height <= LARGEST_SHARE * picture.width * picture.height;
      return isCodeShaped && (isPart || isSmall(picture) || isCodeAlone(picture));
    });
}

/** A picture nearly as high as it is wide is no screen, but may be a very large code. */
function isCodeAlone({ width, height }: Picture): boolean {
  return Math.max(width, height) <= 1.25 * Math.min(width, height);
}

/** An element's own pixels or a cut-out rather than a screen: the picture itself is the box. */
function isSmall({ width, height }: Picture): boolean {
  return Math.max(width, height) <= 800;
}
