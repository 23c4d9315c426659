/** Pictures as they come from a page, its tab or a person, from their `data:` URLs to the texts of their codes. */

import { type Box, cropPicture, type Picture, scaleBox, wholeOf } from './picture.ts';
import { type Decoders, readCodes } from './read-codes.ts';
import { isSetUpText } from './set-up-text.ts';

/** A picture and what is known of it. */
export type PictureJob =
  /** The pixels of one element of a page, which could be a code as a whole. */
  | { readonly kind: 'element'; readonly dataUrl: string }
  /** What a tab shows. `boxes` and `viewportWidth` are in CSS pixels: where the page says that codes could be. */
  | { readonly kind: 'tab'; readonly dataUrl: string; readonly boxes: readonly Box[]; readonly viewportWidth: number }
  /** The part of a tab that a person marked, in CSS pixels. */
  | { readonly kind: 'area'; readonly dataUrl: string; readonly area: Box; readonly viewportWidth: number }
  /** A picture without a page: a file, or what was pasted. */
  | { readonly kind: 'file'; readonly dataUrl: string };

/** Texts of all codes as encoded, each once; `null` for what is no picture that the browser can show. */
export type PictureTexts = readonly string[] | null;

export interface PictureReader {
  readonly decodePicture: (dataUrl: string) => Promise<Picture | null>;
  readonly decoders: Decoders;
  readonly nowMs: () => number;
}

/** One answer for each picture, in order. After about `budgetMs` for all of them only the cheap passes are made. */
export async function readPictures(
  jobs: readonly PictureJob[],
  budgetMs: number,
  reader: PictureReader,
): Promise<readonly PictureTexts[]> {
  const endMs = reader.nowMs() + budgetMs;
  const isTimeUp = () => reader.nowMs() >= endMs;
  const texts: PictureTexts[] = [];
  for (const job of jobs) {
    const shown = await reader.decodePicture(job.dataUrl);
    const picture =
      shown && job.kind === 'area' ? cropPicture(shown, job.area, shown.width / job.viewportWidth) : shown;
    const boxes = picture === null ? [] : boxesOf(job, picture);
    const { decoders } = reader;
    texts.push(picture && (await readCodes(picture, { boxes, decoders, isWanted: isSetUpText, isTimeUp })));
  }
  return texts;
}

function boxesOf(job: PictureJob, picture: Picture): readonly Box[] {
  if (job.kind === 'element') return [wholeOf(picture)];
  if (job.kind === 'tab') return job.boxes.map((box) => scaleBox(box, picture.width / job.viewportWidth));
  return [];
}
