/** A picture with QR codes: screenshots and photographs of set-up pages and of Google Authenticator's transfer. */

import { AppError } from '#shared/app-error.ts';
import type { ImportFormat } from '../import-format.ts';
import { readUriLines } from './uri-list.ts';

const MAGICS = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], 'GIF8', 'BM'] as const;
const KEY_URI = /^[\s\u200b-\u200f\u2060]*(?:(?:apple-)?otpauth|otpauth-migration|steam|motp):/i;

export const picture: ImportFormat = {
  name: 'google-migration-qr',
  title: (say) => say('title.picture'),
  recognises: (file) => MAGICS.some((magic) => file.startsWith(magic)) || isWebp(file.bytes),
  read: async ({ bytes }, { tools }) => {
    const texts = await tools.readQrCodes(bytes);
    if (texts.length === 0) {
      throw new AppError(
        'unknown-format',
        'no QR code was found in this picture: cut it closer to the code, or take a sharper one',
      );
    }
    const uris = texts.filter((text) => KEY_URI.test(text));
    const extract = await readUriLines(uris.map((text, index) => ({ number: index + 1, text })));
    return { ...extract, ignored: extract.ignored + texts.length - uris.length };
  },
};

function isWebp(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4), ...bytes.subarray(8, 12)) === 'RIFFWEBP';
}
