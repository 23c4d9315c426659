/**
 * Reading QR codes, in the background. A service worker has a canvas and a decoder for pictures of its own, is never
 * the page's thread, and needs no further permission and no document that would have to be started first.
 */

import type { Box, Picture } from '../core/capture/picture.ts';
import { readCodes } from '../core/capture/read-codes.ts';
import { isSetUpText } from '../core/capture/set-up-text.ts';
import { decoders } from './qr-decoders.ts';

/** Reads every QR code of a picture. */
export interface QrReader {
  /**
   * The texts as encoded, each once; empty when there is none that can be read.
   *
   * @param boxes - Where a page says codes could be, in pixels of the picture; empty without a page.
   * @param budgetMs - After about this time it answers with what it has; the cheap passes on boxes are always made.
   */
  read(picture: Picture, boxes: readonly Box[], budgetMs: number): Promise<readonly string[]>;
}

/** For the pixels of all elements of a page together. */
export const PIXELS_BUDGET_MS = 400;

/** For the picture of the tab, when they did not have it: a person who clicked waits for both. */
export const TAB_BUDGET_MS = 700;

/** A photograph that somebody chose is worth more patience than a page. */
export const PICTURE_BUDGET_MS = 4000;

export const qrReader: QrReader = {
  read: (picture, boxes, budgetMs) => {
    const endMs = performance.now() + budgetMs;
    const isTimeUp = () => performance.now() >= endMs;
    return readCodes(picture, { boxes, decoders, isWanted: isSetUpText, isTimeUp });
  },
};
