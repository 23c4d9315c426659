/** Pictures out of files and data URLs, as pixels. */

import type { Picture } from '../core/capture/picture.ts';

/** Larger pictures are shrunk to this: codes stay readable, and a poster cannot take all memory. */
const LONGEST_SIDE = 4096;

/** Longer data URLs are not pictures of a screen. */
const MOST_CHARACTERS = 60_000_000;

/** The pixels of a picture given as a `data:` URL, or `null` when it is none that the browser can show. */
export async function decodePicture(dataUrl: string): Promise<Picture | null> {
  if (!dataUrl.startsWith('data:image/') || dataUrl.length > MOST_CHARACTERS) return null;
  try {
    const bitmap = await createImageBitmap(await (await fetch(dataUrl)).blob());
    const picture = pixelsOf(bitmap);
    bitmap.close();
    return picture;
  } catch {
    // Damaged, or of a kind that this browser does not know: the caller names the file.
    return null;
  }
}

function pixelsOf(bitmap: ImageBitmap): Picture | null {
  const factor = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * factor));
  const height = Math.max(1, Math.round(bitmap.height * factor));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
