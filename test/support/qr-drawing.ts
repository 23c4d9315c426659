/** QR codes drawn in the ways in which libraries and designers draw them. */

import encodeQR from 'qr';
import type { SeededRandom } from './seeded-random.ts';

export interface Look {
  readonly dark: string;
  readonly light: string;
  /** The light part is not drawn: the page shows through. */
  readonly transparent: boolean;
  readonly ecc: 'low' | 'medium' | 'quartile' | 'high';
  /** Modules of quiet zone. */
  readonly border: number;
  readonly shape: 'square' | 'dot' | 'rounded' | 'diamond' | 'path' | 'strips';
  readonly roundEyes: boolean;
  /** Second colour of a gradient over the dark modules. */
  readonly gradient: string | null;
  /** Share of the side that a logo in the middle takes; 0 is none. */
  readonly logo: number;
}

/** Rows of modules, `true` dark. */
export function modulesOf(text: string, { ecc, border }: Pick<Look, 'ecc' | 'border'>): boolean[][] {
  if (border > 0) return encodeQR(text, 'raw', { ecc, border });
  // The encoder insists on a border.
  return encodeQR(text, 'raw', { ecc, border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}

/** The code as an SVG of one unit a module. */
export function drawSvg(text: string, look: Look, random: SeededRandom): string {
  const rows = modulesOf(text, look);
  const side = rows.length;
  const id = `g${random.whole(0, 1e9)}`;
  const paint = look.gradient === null ? look.dark : `url(#${id})`;
  const ground = look.transparent ? '' : `<rect width="${side}" height="${side}" fill="${look.light}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"${look.shape === 'square' ? ' shape-rendering="crispEdges"' : ''}>${
    look.gradient === null
      ? ''
      : `<defs><linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="${side}" y2="${side}"><stop stop-color="${look.dark}"/><stop offset="1" stop-color="${look.gradient}"/></linearGradient></defs>`
  }${ground}<g fill="${paint}">${drawModules(rows, look)}</g>${drawLogo(side, look)}</svg>`;
}

function drawModules(rows: readonly boolean[][], look: Look): string {
  const eyes = look.roundEyes ? eyesOf(rows.length, look.border) : [];
  const isInEye = (x: number, y: number) =>
    eyes.some((eye) => x >= eye.x && x < eye.x + 7 && y >= eye.y && y < eye.y + 7);
  const free = rows.map((row, y) => row.map((dark, x) => dark && !isInEye(x, y)));
  const drawnEyes = eyes.map(
    ({ x, y }) =>
      `<path fill-rule="evenodd" d="${roundRect(x, y, 7, 2.2)}${roundRect(x + 1, y + 1, 5, 1.4)}"/><path d="${roundRect(x + 2, y + 2, 3, 1)}"/>`,
  );
  const cells = free.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [{ x, y }] : [])));
  if (look.shape === 'path')
    return `${drawnEyes.join('')}<path d="${cells.map(({ x, y }) => `M${x} ${y}h1v1h-1z`).join('')}"/>`;
  if (look.shape === 'strips') return drawnEyes.join('') + free.map(drawStrips).join('');
  return drawnEyes.join('') + cells.map((cell) => drawModule(cell, look.shape)).join('');
}

function drawModule({ x, y }: { x: number; y: number }, shape: Look['shape']): string {
  if (shape === 'dot') return `<circle cx="${x + 0.5}" cy="${y + 0.5}" r=".42"/>`;
  if (shape === 'rounded') return `<rect x="${x}" y="${y}" width="1" height="1" rx=".35"/>`;
  if (shape === 'diamond') return `<path d="M${x + 0.5} ${y - 0.1}l.6 .6 -.6 .6 -.6 -.6z"/>`;
  return `<rect x="${x}" y="${y}" width="1" height="1"/>`;
}

/** Runs of a row as one rounded bar. */
function drawStrips(row: readonly boolean[], y: number): string {
  const text = row.map((dark) => (dark ? '1' : '0')).join('');
  return Array.from(
    text.matchAll(/1+/g),
    ({ 0: run, index }) => `<rect x="${index + 0.05}" y="${y + 0.1}" width="${run.length - 0.1}" height=".8" rx=".4"/>`,
  ).join('');
}

function eyesOf(side: number, border: number): { x: number; y: number }[] {
  const far = side - border - 7;
  return [
    { x: border, y: border },
    { x: far, y: border },
    { x: border, y: far },
  ];
}

function roundRect(x: number, y: number, side: number, r: number): string {
  const edge = side - 2 * r;
  return `M${x + r} ${y}h${edge}a${r} ${r} 0 0 1 ${r} ${r}v${edge}a${r} ${r} 0 0 1 ${-r} ${r}h${-edge}a${r} ${r} 0 0 1 ${-r} ${-r}v${-edge}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}

function drawLogo(side: number, { logo, light, dark }: Look): string {
  if (logo === 0) return '';
  const width = side * logo;
  const at = (side - width) / 2;
  return `<rect x="${at}" y="${at}" width="${width}" height="${width}" rx="${width / 5}" fill="${light}"/><circle cx="${side / 2}" cy="${side / 2}" r="${width * 0.36}" fill="${dark}"/><path d="M${side / 2 - width / 6} ${side / 2}l${width / 7} ${width / 7} ${width / 5} ${-width / 4}" stroke="${light}" stroke-width="${width / 12}" fill="none"/>`;
}

/** Carriers that are no picture: many small elements, or text. @param size - Side in CSS pixels. */
export const ELEMENT_DRAWINGS: Readonly<Record<string, (rows: boolean[][], look: Look, size: number) => string>> = {
  table: (rows, look, size) => {
    const cell = (dark: boolean) => `<td style="padding:0;background:${dark ? look.dark : groundOf(look)}"></td>`;
    return `<table style="border-collapse:collapse;border-spacing:0;table-layout:fixed;width:${size}px;height:${size}px">${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
  },
  'table-classes': (rows, look, size) => {
    const unit = Math.max(2, Math.round(size / rows.length));
    const cell = (dark: boolean) => `<td class="${dark ? 'black' : 'white'}"></td>`;
    return `<style>.q td{width:${unit}px;height:${unit}px;padding:0;border:0}.black{background:${look.dark}}.white{background:${groundOf(look)}}</style><table class="q" cellspacing="0" cellpadding="0">${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
  },
  grid: (rows, look, size) =>
    `<div style="display:grid;grid-template-columns:repeat(${rows.length},1fr);width:${size}px;height:${size}px;background:${groundOf(look)}">${rows
      .flat()
      .map((dark) => `<i style="background:${dark ? look.dark : 'transparent'}"></i>`)
      .join('')}</div>`,
  'flex-rows': (rows, look, size) =>
    `<div style="width:${size}px;background:${groundOf(look)}">${rows
      .map(
        (row) =>
          `<div style="display:flex;height:${size / rows.length}px">${row
            .map((dark) => `<span style="flex:1;background:${dark ? look.dark : 'transparent'}"></span>`)
            .join('')}</div>`,
      )
      .join('')}</div>`,
  'absolute-dark-only': (rows, look, size) => {
    const unit = size / rows.length;
    const cells = rows.flatMap((row, y) =>
      row.flatMap((dark, x) =>
        dark
          ? [
              `<b style="position:absolute;left:${x * unit}px;top:${y * unit}px;width:${unit}px;height:${unit}px;background:${look.dark}"></b>`,
            ]
          : [],
      ),
    );
    return `<div style="position:relative;width:${size}px;height:${size}px;background:${groundOf(look)}">${cells.join('')}</div>`;
  },
  'box-shadow': (rows, look, size) => {
    const unit = Math.max(2, Math.round(size / rows.length));
    const shadows = rows.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`${(x + 1) * unit}px ${(y + 1) * unit}px 0 ${look.dark}`] : [])),
    );
    return `<div style="width:${unit * (rows.length + 1)}px;height:${unit * (rows.length + 1)}px;background:${groundOf(look)}"><div style="width:${unit}px;height:${unit}px;margin:${-unit}px;position:relative;left:0;box-shadow:${shadows.join(',')}"></div></div>`;
  },
  'gradient-strips': (rows, look, size) => {
    const unit = size / rows.length;
    const strips = rows.map((row) => {
      const stops = row.map((dark, x) => `${dark ? look.dark : groundOf(look)} ${x * unit}px ${(x + 1) * unit}px`);
      return `<div style="height:${unit}px;background:linear-gradient(90deg,${stops.join(',')})"></div>`;
    });
    return `<div style="width:${size}px">${strips.join('')}</div>`;
  },
  blocks: (rows, look, size) => {
    const px = Math.max(6, Math.round((2 * size) / rows.length));
    return `<pre style="font:${px}px/1 monospace;display:inline-block;color:${look.dark};background:${groundOf(look)};margin:0">${halfBlocks(rows)}</pre>`;
  },
  'full-blocks': (rows, look, size) => {
    const px = Math.max(5, Math.round(size / rows.length));
    return `<pre style="font:${px}px/1 monospace;display:inline-block;color:${look.dark};background:${groundOf(look)};margin:0">${rows.map((row) => row.map((dark) => (dark ? '██' : '  ')).join('')).join('\n')}</pre>`;
  },
};

function groundOf({ light, transparent }: Look): string {
  return transparent ? 'transparent' : light;
}

function halfBlocks(rows: readonly boolean[][]): string {
  const lines: string[] = [];
  for (let y = 0; y < rows.length; y += 2) {
    const [upper = [], lower = []] = [rows[y], rows[y + 1]];
    lines.push(upper.map((dark, x) => (dark ? (lower[x] ? '█' : '▀') : lower[x] ? '▄' : ' ')).join(''));
  }
  return lines.join('\n');
}
