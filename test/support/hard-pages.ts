/**
 * Set-up pages at the edge of what can be read, each kind on its own: what designers, zoom, compression and small
 * screens do to a code. Drawn from a seed, as in `set-up-variety.ts`.
 */

import { drawSvg, type Look, modulesOf } from './qr-drawing.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import { keyUri, RASTER_SCRIPT, raster, STORES, svgUrl, type VariedPage } from './set-up-variety.ts';

interface Sketch {
  /** Markup of the code. */
  readonly code: string;
  /** Around it; the code stands at `CODE`. */
  readonly frame?: string;
  readonly scale?: number;
}

type Draw = (text: string, random: SeededRandom) => Sketch;

const PLAIN: Look = {
  dark: '#000',
  light: '#fff',
  transparent: false,
  ecc: 'medium',
  border: 4,
  shape: 'square',
  roundEyes: false,
  gradient: null,
  logo: 0,
};

const sized = (svg: string, size: number): string => svg.replace('<svg', `<svg width="${size}" height="${size}"`);
const drawn = (text: string, random: SeededRandom, look: Partial<Look>, size: number): string =>
  sized(drawSvg(text, { ...PLAIN, ...look }, random), size);

const KINDS: Readonly<Record<string, Draw>> = {
  'large-logo': (text, random) => ({
    code: drawn(text, random, { ecc: 'high', logo: random.pick([0.25, 0.28]), roundEyes: true, shape: 'rounded' }, 260),
  }),
  'coloured-on-coloured': (text, random) => {
    const [dark, light] = random.pick([
      ['#7f1d1d', '#f59e0b'],
      ['#1e3a8a', '#86efac'],
      ['#be185d', '#fde68a'],
      ['#4d7c0f', '#e9d5ff'],
      ['#0e7490', '#fca5a5'],
    ] as const);
    return { code: drawn(text, random, { dark, light, shape: random.pick(['dot', 'rounded', 'square']) }, 220) };
  },
  'grey-on-grey': (text, random) => {
    const [dark, light] = random.pick([
      ['#888', '#aaa'],
      ['#999', '#b4b4b4'],
      ['#2b2b2b', '#3d3d3d'],
      ['#e2e2e2', '#f4f4f4'],
    ] as const);
    return { code: drawn(text, random, { dark, light }, 200) };
  },
  'crushed-jpeg': (text, random) => ({
    code: raster(drawSvg(text, PLAIN, random), 200, random, 'image/jpeg', random.pick([0.05, 0.1, 0.2])),
  }),
  zoomed: (text, random) => ({
    code: `<div style="zoom:${random.pick([0.75, 1.25, 1.5])}">${raster(drawSvg(text, PLAIN, random), 150, random, 'image/png', 1)}</div>`,
    scale: random.pick([0.75, 1.25, 1.5]),
  }),
  modal: (text, random) => ({
    code: drawn(text, random, { border: 1 }, 180),
    frame: `<div style="position:fixed;inset:0;background:rgba(0,0,0,.65);display:grid;place-items:center"><div style="background:#fff;color:#222;border-radius:16px;padding:24px;width:360px"><h2>Scan this</h2>CODE<p>or type it in</p></div></div>`,
  }),
  'dark-modal': (text, random) => ({
    code: drawn(text, random, { dark: '#f8fafc', light: '#1e293b', border: 0, shape: 'rounded' }, 180),
    frame: `<div style="position:fixed;inset:0;backdrop-filter:blur(4px);background:rgba(0,0,0,.5);display:grid;place-items:center"><div style="background:#1e293b;color:#fff;border-radius:16px;padding:24px">CODE</div></div>`,
  }),
  tiny: (text, random) => ({ code: drawn(text, random, { ecc: 'low', border: 2 }, 90) }),
  'very-big': (text, random) => ({ code: drawn(text, random, { shape: random.pick(['square', 'dot']) }, 900) }),
  'svg-use': (text) => {
    const rows = modulesOf(text, PLAIN);
    const uses = rows.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`<use href="#m" x="${x}" y="${y}"/>`] : [])),
    );
    const box = `0 0 ${rows.length} ${rows.length}`;
    return {
      code: `<svg width="200" height="200" viewBox="${box}"><defs><rect id="m" width="1.02" height="1.02"/></defs><rect width="100%" height="100%" fill="#fff"/>${uses.join('')}</svg>`,
    };
  },
  'use-elsewhere': (text, random) => ({
    code: `<svg width="0" height="0" style="position:absolute"><symbol id="qr" viewBox="0 0 100 100">${drawn(text, random, {}, 100)}</symbol></svg><svg width="200" height="200"><use href="#qr"/></svg>`,
  }),
  'masked-colour': (text, random) => {
    const url = svgUrl(
      drawSvg(text, { ...PLAIN, light: 'none' }, random).replaceAll('fill="none"', 'fill-opacity="0"'),
    );
    return {
      code: `<div style="width:200px;height:200px;background:linear-gradient(135deg,#7c3aed,#0369a1);mask:url('${url}') 0/100% 100%"></div>`,
    };
  },
  sprite: (text, random) => ({
    code: `<div style="width:180px;height:180px;background:url('${svgUrl(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400" fill="#fff"/><g transform="translate(210 190)">${drawn(text, random, {}, 180)}</g></svg>`)}') -210px -190px"></div>`,
  }),
  'rotated-dots': (text, random) => ({
    code: `<div style="margin:40px;transform:rotate(${random.pick([-14, -8, 7, 12, 45])}deg)">${drawn(text, random, { shape: 'dot', roundEyes: true }, 220)}</div>`,
  }),
  'small-dots': (text, random) => ({
    code: drawn(text, random, { shape: 'dot' }, 220).replaceAll('r=".42"', `r="${random.pick(['.3', '.34'])}"`),
  }),
  striped: (text, random) => ({
    code: drawn(text, random, {}, 200),
    frame: `<div style="position:relative;display:inline-block">CODE<div style="position:absolute;inset:0;background:repeating-linear-gradient(0deg,rgba(255,255,255,.35) 0 2px,transparent 2px 4px)"></div></div>`,
  }),
  shaded: (text, random) => ({
    code: drawn(text, random, {}, 240),
    frame: `<div style="position:relative;display:inline-block">CODE<div style="position:absolute;inset:0;background:linear-gradient(100deg,rgba(0,0,0,.75),transparent 80%)"></div></div>`,
  }),
  ribbon: (text, random) => ({
    code: drawn(text, random, { ecc: 'high' }, 240),
    frame: `<div style="position:relative;display:inline-block">CODE<div style="position:absolute;left:100px;top:110px;background:#e11d48;color:#fff;font:12px sans-serif;padding:2px 6px">SCAN</div></div>`,
  }),
};

export function hardPage(seed: number): VariedPage {
  const random = seededRandom(seed);
  const kind = random.pick(Object.keys(KINDS));
  const text = keyUri(random, 0);
  const { code, frame = 'CODE', scale = 1 } = KINDS[kind]?.(text, random) ?? { code: '' };
  const stores = random.chance(0.2)
    ? STORES.map((store) => drawn(store, random, { border: 2 }, random.pick([90, 120]))).join('')
    : '';
  const prose = `<p>${'Open your authenticator app and scan this code. '.repeat(random.whole(1, 8))}</p>`;
  const body = `<style>body{margin:0;font:16px sans-serif;color:#222;background:${random.pick(['#fff', '#fff', '#f1f5f9'])}}main{padding:24px}</style><main><h1>Two-factor authentication</h1>${prose}${stores}${frame.replace('CODE', code)}</main>${RASTER_SCRIPT}`;
  return {
    seed,
    body,
    width: 1280,
    height: kind === 'very-big' ? 1100 : 720,
    scale,
    expected: [text],
    tags: [`hard:${kind}`],
  };
}
