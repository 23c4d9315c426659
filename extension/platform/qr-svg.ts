/** QR codes as pictures. */

import encodeQR from 'qr';

/** A square SVG with its quiet margin. */
export function qrSvg(text: string): string {
  return encodeQR(text, 'svg', { ecc: 'low', border: 4 });
}
