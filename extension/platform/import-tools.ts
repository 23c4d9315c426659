/** Everything that opening other programs' files needs, in a worker of the options page. */

import { AppError } from '#shared/app-error.ts';
import { readCodes } from '../core/capture/read-codes.ts';
import type { ImportTools } from '../core/import/import-tools.ts';
import { argon2id } from './argon2id.ts';
import { argon2dInScript, importCiphers } from './import-ciphers.ts';
import { decoders } from './qr-decoders.ts';

/** A phone's screenshot has 4 million pixels, its camera 50. */
const MAX_PIXELS = 60_000_000;

export const importTools: ImportTools = {
  ...importCiphers,
  argon2: async (variant, password, parameters) => {
    if (variant === 'argon2d') return argon2dInScript(password, parameters);
    const { salt, memoryKib, passes, lanes } = parameters;
    return argon2id(new Uint8Array(password), new Uint8Array(salt), {
      memoryKiB: memoryKib,
      passes,
      parallelism: lanes,
    });
  },
  readQrCodes: async (bytes) => {
    const picture = await pixelsOf(bytes);
    return readCodes(picture, { boxes: [], decoders, isWanted: () => false, isTimeUp: () => false });
  },
};

async function pixelsOf(bytes: Uint8Array<ArrayBuffer>): Promise<ImageData> {
  const bitmap = await createImageBitmap(new Blob([bytes])).catch((cause: unknown) => {
    throw new AppError('malformed', 'this picture is damaged, or of a kind that the browser does not know', { cause });
  });
  const { width, height } = bitmap;
  if (width * height > MAX_PIXELS) throw new AppError('too-large', 'this picture has too many pixels: make it smaller');
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no canvas in this worker');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return context.getImageData(0, 0, width, height);
}
