import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { drawQr } from '#server/adapters/qr.ts';

const KEY_URI =
  'otpauth://totp/Example:ada%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30&issuer=Example';

/** Pixels of the drawing, from its path commands alone: what a browser would paint, at four pixels a module. */
function rasterise(svg: string): { data: Uint8ClampedArray; size: number } {
  const scale = 4;
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]) * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  const [, dark = ''] = /fill="#000" d="([^"]*)"/.exec(svg) ?? [];
  for (const [, x, y, width] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const start = (row * size + Number(x) * scale) * 4;
      for (let pixel = 0; pixel < Number(width) * scale; pixel += 1)
        data.fill(0, start + pixel * 4, start + pixel * 4 + 3);
    }
  }
  return { data, size };
}

describe('drawQr', () => {
  it('is read back by a decoder that is not ours', () => {
    const { data, size } = rasterise(drawQr(KEY_URI));

    expect(jsQR(data, size, size)?.data).toBe(KEY_URI);
  });

  it('is black on white with four white modules around, whatever the page looks like', () => {
    const svg = drawQr(KEY_URI);
    const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
    const starts = Array.from(svg.matchAll(/M(\d+) (\d+)h(\d+)/g)).slice(0);

    expect(svg).toContain(`<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`);
    for (const [, x, y, width] of starts.filter(([text]) => !text.startsWith('M0 0'))) {
      expect(Number(x)).toBeGreaterThanOrEqual(4);
      expect(Number(y)).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 4);
    }
  });

  it('puts no text into the drawing', () => {
    expect(drawQr('"><script>alert(1)</script>')).not.toContain('script>');
  });
});
