/** The two decoders behind one shape. Both want four bytes a pixel and dark modules on a light ground. */

import * as jsqrModule from 'jsqr';
import { decodeQR, decodeQRBatch } from 'qr/decode.js';
import type { Decoders } from '../core/capture/read-codes.ts';
import { decodeSegment } from '../core/capture/segment-text.ts';
import { toRgba } from '../core/capture/shade.ts';

/** Optional retries of `qr` stop here: pages are re-captured sooner than a bad picture is read. */
const RETRY_MS = 40;

const QR_OPTIONS = { textDecoder: decodeSegment, effort: Number.POSITIVE_INFINITY, timeLimit: RETRY_MS } as const;

/** `jsqr` is a CommonJS bundle: its function is the default export of a default export, or not, as the loader likes. */
type JsQr = typeof jsqrModule.default;
const jsQR: JsQr = unwrap(jsqrModule.default);

export const decoders: Decoders = {
  jsqr: (grey) => {
    const { data, width, height } = toRgba(grey);
    // Polarity is ours to choose: 'onlyInvert' throws, and options leak from one call into the next.
    const code = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
    return code === null ? null : textOf(code);
  },
  qr: (grey) => {
    try {
      return decodeQR(toRgba(grey), QR_OPTIONS);
    } catch {
      // "Not found" is an exception there.
      return null;
    }
  },
  qrAll: async (grey) => {
    const [results = []] = await decodeQRBatch([toRgba(grey)], QR_OPTIONS);
    return results.filter((result) => typeof result === 'string');
  },
};

/** `jsqr` leaves the text of a byte segment empty that is not UTF-8, but keeps its bytes. */
function textOf({ chunks, data }: NonNullable<ReturnType<JsQr>>): string {
  const eci = chunks.flatMap((chunk) => ('assignmentNumber' in chunk ? [chunk.assignmentNumber] : []))[0];
  const texts = chunks.map((chunk) => {
    if ('bytes' in chunk && `${chunk.type}` === 'byte') return decodeSegment(Uint8Array.from(chunk.bytes), eci);
    return 'text' in chunk ? chunk.text : '';
  });
  return texts.join('') || data;
}

function unwrap(module: JsQr | { readonly default: JsQr }): JsQr {
  return 'default' in module ? module.default : module;
}
