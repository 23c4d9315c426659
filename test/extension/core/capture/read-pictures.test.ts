import { describe, expect, it } from 'vitest';
import type { Box, GreyPicture, Picture } from '#extension/core/capture/picture.ts';
import { type PictureJob, readPictures } from '#extension/core/capture/read-pictures.ts';

/** A decoder that "reads" the size of what it is given, so that a test sees what was cut out. */
const sizeReader = (seen: string[]) => {
  const see = ({ width, height }: GreyPicture) => {
    seen.push(`${width}x${height}`);
    return null;
  };
  return { jsqr: see, qr: see, qrAll: async ({ width, height }: GreyPicture) => [`whole ${width}x${height}`] };
};

describe('readPictures', () => {
  it('answers for each picture in order, and null for what is none', async () => {
    const answers = await read([file('a'), file('broken'), file('b')]);

    expect(answers).toEqual([['whole 400x200'], null, ['whole 400x200']]);
  });

  it('cuts out the area that was marked, in CSS pixels of a screen with two pixels for each', async () => {
    const area: Box = { x: 10, y: 20, width: 50, height: 40 };

    const answers = await read([{ kind: 'area', dataUrl: 'a', area, viewportWidth: 200 }]);

    expect(answers).toEqual([['whole 100x80']]);
  });

  it('is no picture when the marked area lies outside of it', async () => {
    const area: Box = { x: 900, y: 900, width: 50, height: 40 };

    expect(await read([{ kind: 'area', dataUrl: 'a', area, viewportWidth: 400 }])).toEqual([null]);
  });

  it('looks at the boxes of a tab first, in pixels of the picture', async () => {
    const seen: string[] = [];
    const boxes: Box[] = [{ x: 0, y: 0, width: 50, height: 50 }];

    await read([{ kind: 'tab', dataUrl: 'a', boxes, viewportWidth: 200 }], seen);

    // 100 pixels, made three times as large, with a margin of 8 % on each side.
    expect(seen[0]).toBe('348x348');
  });

  it('takes the pixels of an element for a box as a whole, and asks nothing without pictures', async () => {
    const seen: string[] = [];

    await read([{ kind: 'element', dataUrl: 'square' }], seen);

    expect(seen[0]).toBe('348x348');
    expect(await read([])).toEqual([]);
  });
});

function file(dataUrl: string): PictureJob {
  return { kind: 'file', dataUrl };
}

function read(jobs: readonly PictureJob[], seen: string[] = []) {
  return readPictures(jobs, 1000, { decodePicture, decoders: sizeReader(seen), nowMs: () => 0 });
}

/** Stripes, which look like a code to whoever counts changes only. */
async function decodePicture(dataUrl: string): Promise<Picture | null> {
  if (dataUrl === 'broken') return null;
  const [width, height] = dataUrl === 'square' ? [100, 100] : [400, 200];
  const data = new Uint8ClampedArray(width * height * 4).map((_, at) => shadeAt(at, width));
  return { width, height, data };
}

function shadeAt(at: number, width: number): number {
  if (at % 4 === 3) return 255;
  const pixel = at >> 2;
  return (((pixel % width) >> 2) + (Math.floor(pixel / width) >> 2)) % 2 === 0 ? 0 : 255;
}
