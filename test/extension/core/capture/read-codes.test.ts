import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';
import { type Box, cropPicture, type Picture, wholeOf } from '#extension/core/capture/picture.ts';
import { type Decoders, readCodes } from '#extension/core/capture/read-codes.ts';
import { isSetUpText } from '#extension/core/capture/set-up-text.ts';
import { decoders } from '#extension/platform/qr-decoders.ts';
import { SECRET_BASE32 } from '#test/vectors/key-uris.ts';

const URI = (name: string) => `otpauth://totp/Shop:${name}?secret=${SECRET_BASE32}&issuer=Shop`;

interface Drawing {
  readonly text: string;
  readonly at: readonly [x: number, y: number];
  readonly dark?: number;
  readonly light?: number;
  readonly border?: number;
  /** Pixels of a module; 4 without it. */
  readonly module?: number;
  /** Radius of a module that is a dot, as a share of its side; squares without it. */
  readonly dot?: number;
}

describe('readCodes', () => {
  it('reads a code on the box that the page tells', async () => {
    const { picture, boxes } = draw([{ text: URI('ann'), at: [300, 200] }], 255);

    expect(await read(picture, boxes)).toEqual([URI('ann')]);
  });

  it.each([
    { what: 'light on dark', dark: 230, light: 20, page: 20 },
    { what: 'black on nearly black', dark: 0, light: 24, page: 24 },
    { what: 'grey on nearly the same grey', dark: 200, light: 220, page: 220 },
  ])('reads a code $what', async ({ dark, light, page }) => {
    const { picture, boxes } = draw([{ text: URI('ann'), at: [300, 200], dark, light }], page);

    expect(await read(picture, boxes)).toEqual([URI('ann')]);
  });

  it('reads a code without quiet zone on a dark page, with the box and without', async () => {
    const { picture, boxes } = draw([{ text: URI('ann'), at: [300, 200], border: 0 }], 10);

    expect(await read(picture, boxes)).toEqual([URI('ann')]);
    expect(await read(picture, [])).toEqual([URI('ann')]);
  });

  it.each([
    { what: 'of wide dots', module: 12, dot: 0.42 },
    { what: 'of small dots', module: 10, dot: 0.32 },
    { what: 'of dots, light on dark, without quiet zone', module: 12, dot: 0.42, dark: 240, light: 20, border: 0 },
    { what: 'of small dots, light on dark', module: 12, dot: 0.36, dark: 230, light: 13 },
    { what: 'of dots, without quiet zone', module: 12, dot: 0.4, border: 0 },
  ])('reads a code $what', async ({ what: _what, ...look }) => {
    const { picture, boxes } = draw([{ text: URI('ann'), at: [20, 20], ...look }], look.light ?? 255);

    expect(await read(picture, boxes)).toEqual([URI('ann')]);
  });

  it('reads a code of a thousand pixels that is all of its picture', async () => {
    const { picture, boxes } = draw([{ text: URI('ann'), at: [0, 0], module: 22, border: 2 }], 255);
    const [box] = boxes;
    const alone = box === undefined ? null : cropPicture(picture, box, 1);
    if (alone === null) throw new Error('the code is drawn');

    expect(alone.width).toBeGreaterThan(900);
    expect(await read(alone, [wholeOf(alone)], { by: { ...decoders, qrAll: async () => [] } })).toEqual([URI('ann')]);
  });

  it('finds every code, those that are not wanted too', async () => {
    const drawn = draw(
      [
        { text: URI('ann'), at: [20, 20] },
        { text: 'https://apps.apple.com/app/x', at: [420, 20] },
        { text: URI('bob'), at: [20, 320] },
      ],
      255,
    );

    expect([...(await read(drawn.picture, drawn.boxes))].sort()).toEqual(
      [URI('ann'), URI('bob'), 'https://apps.apple.com/app/x'].sort(),
    );
  });

  it('takes an empty text for noise, whoever read it, and what another reads for the code', async () => {
    const { picture, boxes } = draw([{ text: URI('ann'), at: [300, 200] }], 255);
    const noise = { jsqr: () => '', qr: () => '', qrAll: async () => [''] };

    expect(await read(picture, boxes, { by: noise })).toEqual([]);
    expect(await read(picture, boxes, { by: { ...noise, qrAll: async () => ['', URI('ann')] } })).toEqual([URI('ann')]);
  });

  it('makes the cheap passes even when the time is up, and no others', async () => {
    const { picture, boxes } = draw([{ text: URI('ann'), at: [300, 200] }], 255);

    expect(await read(picture, boxes, { isTimeUp: () => true })).toEqual([URI('ann')]);
  });

  it.each([
    { what: 'an empty page', boxes: [] },
    { what: 'boxes outside of it', boxes: [{ x: 9000, y: 0, width: 100, height: 100 }] },
  ])('finds nothing on $what', async ({ boxes }) => {
    expect(await read(draw([], 255).picture, boxes)).toEqual([]);
  });
});

function read(
  picture: Picture,
  boxes: readonly Box[],
  { isTimeUp = () => false, by = decoders }: { readonly isTimeUp?: () => boolean; readonly by?: Decoders } = {},
): Promise<readonly string[]> {
  return readCodes(picture, { boxes, decoders: by, isWanted: isSetUpText, isTimeUp });
}

/** Codes on a page of one shade. */
function draw(drawings: readonly Drawing[], page: number): { picture: Picture; boxes: Box[] } {
  const side = Math.max(0, ...drawings.map(({ module = 4 }) => 50 * module));
  const [width, height] = [Math.max(900, side), Math.max(640, side)];
  const data = new Uint8ClampedArray(width * height * 4).fill(page);
  const boxes = drawings.map(({ text, at: [left, top], dark = 0, light = 255, border = 2, module = 4, dot }) => {
    const framed = encodeQR(text, 'raw', { ecc: 'medium', border: border + 1 });
    const rows = framed.slice(1, -1).map((row) => row.slice(1, -1));
    const size = rows.length * module;
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        const isInside = dot === undefined || distanceFromMiddle(x / module, y / module) <= dot;
        const isDark = isInside && rows[Math.floor(y / module)]?.[Math.floor(x / module)] === true;
        data.fill(isDark ? dark : light, ((top + y) * width + left + x) * 4, ((top + y) * width + left + x) * 4 + 3);
      }
    }
    return { x: left, y: top, width: size, height: size };
  });
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { picture: { width, height, data }, boxes };
}

/** From the middle of the module that it lies in, in modules. */
function distanceFromMiddle(x: number, y: number): number {
  return Math.hypot((x % 1) - 0.5, (y % 1) - 0.5);
}
