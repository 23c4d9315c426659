import encodeQR from 'qr';
import { describe, expect, it } from 'vitest';
import { readBlockText } from '#extension/core/capture/block-text.ts';

const CODE = encodeQR('otpauth://totp/a?secret=NZXXIID', 'raw', { border: 1 });

describe('readBlockText', () => {
  it('reads half blocks, one row of modules in each half', () => {
    const lines = Array.from({ length: Math.ceil(CODE.length / 2) }, (_, line) =>
      (CODE[2 * line] ?? []).map((dark, x) => half(dark, CODE[2 * line + 1]?.[x] ?? false)).join(''),
    );

    // The last line is quiet zone, which is blank and therefore dropped.
    expect(readBlockText(lines.join('\n'))).toEqual(CODE.slice(0, -1));
  });

  it('reads whole blocks, two characters and two rows a module', () => {
    const text = CODE.map((row) => row.map((dark) => (dark ? '██' : '  ')).join('')).join('\r\n');

    const rows = readBlockText(`\n${text}\n\n`) ?? [];

    expect(
      rows
        .filter((_, y) => y % 2 === 0)
        .map((row) => row.filter((_, x) => x % 2 === 0))
        .slice(-CODE.length),
    ).toEqual(
      // The first and the last line are quiet zone, which is blank and therefore dropped.
      CODE.slice(1, -1),
    );
  });

  it.each([
    { what: 'nothing', text: '' },
    { what: 'a few lines', text: '█▀▄\n'.repeat(10) },
    { what: 'words among the blocks', text: `${'█▀▄ \n'.repeat(12)}Scan me` },
    { what: 'endless lines', text: '█\n'.repeat(201) },
  ])('reads nothing in $what', ({ text }) => {
    expect(readBlockText(text)).toBeNull();
  });
});

function half(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '█' : '▀';
  return lower ? '▄' : ' ';
}
