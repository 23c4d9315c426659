/** QR codes, drawn by `qr`. */

import encodeQR from 'qr';
import type { QrDrawer } from '../ports.ts';

/** Modules of white on each side: ISO/IEC 18004 §5.3.8 asks for four, and scanners rely on it. */
const QUIET_ZONE = 4;

/** Black on white whatever the page's colours are, since scanners expect it. */
export const drawQr: QrDrawer = (text) => {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const size = modules.length;
  const path = modules.map((row, y) => rowPath(row, y)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  );
};

/** The dark runs of one row as rectangles. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
  }
  return path;
}
