/**
 * Set-up pages that nobody has seen: every page is drawn from a seed, in a mixture of the ways in which sites show
 * their codes. They are no copy of any corpus, so what is read of them says something about pages in general.
 */

import { drawSvg, ELEMENT_DRAWINGS, type Look, modulesOf } from './qr-drawing.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

export interface VariedPage {
  readonly seed: number;
  /** The body's markup, with what it needs of scripts. */
  readonly body: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels for one CSS pixel. */
  readonly scale: number;
  readonly expected: readonly string[];
  /** What the page is made of: `carrier:canvas`, `theme:dark`, … */
  readonly tags: readonly string[];
}

interface Theme {
  readonly name: string;
  readonly page: string;
  readonly dark: string;
  readonly light: string;
  readonly text: string;
}

const THEMES: readonly Theme[] = [
  { name: 'light', page: '#fff', dark: '#000', light: '#fff', text: '#222' },
  { name: 'light', page: '#f4f5f7', dark: '#172b4d', light: '#fff', text: '#172b4d' },
  { name: 'light', page: '#fafafa', dark: '#000', light: '#fafafa', text: '#333' },
  { name: 'dark-card', page: '#121212', dark: '#000', light: '#fff', text: '#ddd' },
  { name: 'inverted', page: '#0d1117', dark: '#e6edf3', light: '#0d1117', text: '#e6edf3' },
  { name: 'inverted', page: '#1e1e2e', dark: '#cdd6f4', light: '#1e1e2e', text: '#cdd6f4' },
  { name: 'inverted-card', page: '#fff', dark: '#fff', light: '#1a1a1a', text: '#222' },
  { name: 'brand', page: '#fff', dark: '#5b21b6', light: '#ede9fe', text: '#222' },
  { name: 'brand', page: '#fff', dark: '#0a7d55', light: '#fff', text: '#222' },
  { name: 'brand', page: '#fef3c7', dark: '#b45309', light: '#fef3c7', text: '#222' },
  { name: 'brand', page: '#111827', dark: '#22d3ee', light: '#111827', text: '#eee' },
  { name: 'low-contrast', page: '#fff', dark: '#9ca3af', light: '#e5e7eb', text: '#222' },
  { name: 'low-contrast', page: '#222', dark: '#222', light: '#4a4a4a', text: '#ddd' },
  { name: 'equal-brightness', page: '#fff', dark: '#d92d20', light: '#3f8f5f', text: '#222' },
  { name: 'picture', page: 'linear-gradient(120deg,#1d2671,#c33764)', dark: '#000', light: '#fff', text: '#fff' },
  {
    name: 'picture',
    page: 'repeating-linear-gradient(45deg,#fff 0 9px,#cbd5e1 9px 18px)',
    dark: '#111',
    light: '#fff',
    text: '#222',
  },
];

/** Pictures made of an SVG, by what holds them. A script of the page turns `data-svg` into pixels where it must. */
const PICTURE_CARRIERS: Readonly<Record<string, (svg: string, size: number, random: SeededRandom) => string>> = {
  svg: (svg, size) => svg.replace('<svg', `<svg width="${size}" height="${size}"`),
  img: (svg, size) => `<img alt="" width="${size}" height="${size}" src="${svgUrl(svg)}">`,
  'img-png': (svg, size, random) => raster(svg, size, random, 'image/png', 1),
  'img-jpeg': (svg, size, random) => raster(svg, size, random, 'image/jpeg', random.pick([0.3, 0.5, 0.8])),
  canvas: (svg, size, random) =>
    `<canvas data-svg="${svgUrl(svg)}" width="${size * random.pick([1, 2])}" style="width:${size}px;height:${size}px"></canvas>`,
  background: (svg, size) =>
    `<div style="width:${size}px;height:${size}px;background:url('${svgUrl(svg)}') center/100% 100% no-repeat"></div>`,
  before: (svg, size) =>
    `<style>.qr::before{content:"";display:block;width:${size}px;height:${size}px;background:url("${svgUrl(svg)}") 0/100% 100%}</style><div class="qr" style="width:${size}px;height:${size}px"></div>`,
  content: (svg, size) => `<div style="width:${size}px;height:${size}px;content:url('${svgUrl(svg)}')"></div>`,
  object: (svg, size) =>
    `<object type="image/svg+xml" width="${size}" height="${size}" data="${svgUrl(svg)}"></object>`,
  'input-image': (svg, size) => `<input type="image" width="${size}" height="${size}" src="${svgUrl(svg)}">`,
  frame: (svg, size) =>
    `<iframe width="${size + 20}" height="${size + 20}" style="border:0" srcdoc='<body style="margin:10px">${PICTURE_CARRIERS.svg?.(svg, size, seededRandom(0)) ?? ''}'></iframe>`,
  shadow: (svg, size) =>
    `<div><template shadowrootmode="open">${svg.replace('<svg', `<svg width="${size}" height="${size}"`)}</template></div>`,
  'shadow-closed': (svg, size) =>
    `<div><template shadowrootmode="closed"><img width="${size}" height="${size}" src="${svgUrl(svg)}"></template></div>`,
  'svg-image': (svg, size) =>
    `<svg width="${size}" height="${size}"><image width="${size}" height="${size}" href="${svgUrl(svg)}"/></svg>`,
  mask: (svg, size) =>
    `<div style="width:${size}px;height:${size}px;background:#111;mask:url('${svgUrl(svg.replaceAll(/<rect width="\d+" height="\d+" fill="[^"]*"\/>/g, ''))}') 0/100% 100%"></div>`,
};

/** A page and what should be found on it. The same seed gives the same page. */
export function variedPage(seed: number): VariedPage {
  const random = seededRandom(seed);
  const theme = random.pick(THEMES);
  const tags = [`theme:${theme.name}`];
  const count = random.chance(0.12) ? 2 : random.chance(0.06) ? 0 : 1;
  const expected = Array.from({ length: count }, (_, index) => keyUri(random, index));
  const codes = expected.map((text) => drawCode(text, theme, random, tags));
  const stores = random.chance(0.25) ? STORES.slice(0, random.whole(1, 2)).map((text) => drawStore(text, random)) : [];
  if (stores.length > 0) tags.push('with:stores');
  if (count === 2) tags.push('with:two');
  if (count === 0) tags.push('with:none');
  const scale = random.pick([0.67, 0.75, 0.8, 0.9, 1, 1, 1, 1.1, 1.25, 1.5, 1.75, 2]);
  tags.push(`scale:${scale}`);
  const [width, height] = random.pick([
    [1280, 720],
    [1366, 768],
    [1024, 700],
    [1600, 900],
  ] as const);
  const above = random.chance(0.12) ? height - random.whole(60, 260) : random.whole(0, 120);
  if (above > 200) tags.push('half-out-of-view');
  const items = random.chance(0.5) ? [...codes, ...stores] : [...stores, ...codes];
  const body = `<style>body{margin:0;font:16px sans-serif;color:${theme.text};background:${theme.page};min-height:100vh}main{padding:24px;display:flex;gap:${random.whole(12, 60)}px;flex-wrap:wrap;align-items:flex-start}</style>
<div style="height:${above}px;overflow:hidden">${random.chance(0.5) ? prose(random) : ''}</div><h1>Set up two-factor authentication</h1>
<main>${items.map((item) => `<div>${item}</div>`).join('')}<div style="max-width:24em">${prose(random)}${clutter(random)}</div></main>${RASTER_SCRIPT}`;
  return { seed, body, width, height, scale, expected, tags };
}

export const STORES: readonly string[] = [
  'https://apps.apple.com/us/app/google-authenticator/id388497605',
  'https://play.google.com/store/apps/details?id=com.example.authenticator',
];

export function keyUri(random: SeededRandom, index: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const secret = Array.from(
    { length: random.pick([16, 16, 26, 32, 32, 52, 103]) },
    () => alphabet[random.whole(0, 31)],
  ).join('');
  const issuer = random.pick(['Example', 'Big Shop', 'Zürich Kasse', 'git.example.org', '株式会社', 'A&B']);
  const name = `${random.pick(['ann', 'bob.builder', 'x', 'someone-with-a-long-name'])}${index}@${random.pick(['example.com', 'mail.example.org'])}`;
  const more = random.pick(['', '', '&algorithm=SHA1&digits=6&period=30', '&digits=8&algorithm=SHA512&period=60']);
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(name)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}${more}`;
}

function drawCode(text: string, theme: Theme, random: SeededRandom, tags: string[]): string {
  const logo = random.chance(0.2) ? random.pick([0.15, 0.2, 0.24]) : 0;
  const look: Look = {
    dark: theme.dark,
    light: theme.light,
    transparent: random.chance(0.2) && ['light', 'inverted'].includes(theme.name),
    ecc: logo > 0 ? 'high' : random.pick(['low', 'medium', 'medium', 'quartile', 'high']),
    border: random.pick([0, 1, 2, 4, 4]),
    shape: random.pick(['square', 'square', 'square', 'path', 'dot', 'rounded', 'diamond', 'strips']),
    roundEyes: random.chance(0.2),
    gradient:
      random.chance(0.12) && ['light', 'brand', 'dark-card'].includes(theme.name)
        ? random.pick(['#7c3aed', '#dc2626', '#0369a1'])
        : null,
    logo,
  };
  const modules = modulesOf(text, look).length;
  // A module of less than two CSS pixels is no code that a phone could read either.
  const size = Math.max(random.pick([90, 110, 128, 160, 180, 200, 240, 300, 400]), Math.ceil(modules * 2));
  const asElements = random.chance(0.25);
  const carrier = random.pick(Object.keys(asElements ? ELEMENT_DRAWINGS : PICTURE_CARRIERS));
  const drawn = asElements
    ? ELEMENT_DRAWINGS[carrier]?.(modulesOf(text, look), look, size)
    : PICTURE_CARRIERS[carrier]?.(
        drawSvg(text, carrier === 'mask' ? { ...look, transparent: true, gradient: null } : look, random),
        size,
        random,
      );
  const effect = random.chance(0.3) ? random.pick(EFFECTS) : null;
  tags.push(
    `carrier:${carrier}`,
    `size:${size}`,
    `border:${look.border}`,
    `module:${Math.min(6, Math.floor(size / modules))}`,
  );
  if (!asElements) tags.push(`shape:${look.shape}`);
  if (look.transparent) tags.push('transparent');
  if (look.gradient !== null) tags.push('gradient');
  if (logo > 0 && !asElements) tags.push('logo');
  if (effect !== null) tags.push(`effect:${effect.name}`);
  const ground = carrier === 'mask' ? 'background:#fff;' : '';
  return `<div style="display:inline-block;${ground}${effect?.style(random) ?? ''}">${drawn ?? ''}</div>${effect?.over ?? ''}`;
}

const EFFECTS: readonly {
  readonly name: string;
  readonly style: (random: SeededRandom) => string;
  readonly over?: string;
}[] = [
  {
    name: 'rotated',
    style: (random) => `margin:30px;transform:rotate(${random.pick([-9, -5, -2, 1.5, 3, 6, 10])}deg)`,
  },
  { name: 'perspective', style: () => 'margin:20px;transform:perspective(700px) rotateY(14deg)' },
  {
    name: 'scaled',
    style: (random) => `transform-origin:0 0;transform:scale(${random.pick([0.83, 0.91, 1.17, 1.4])})`,
  },
  { name: 'faded', style: (random) => `opacity:${random.pick([0.4, 0.6, 0.8])}` },
  { name: 'blurred', style: () => 'filter:blur(0.7px)' },
  { name: 'negative', style: () => 'filter:invert(1)' },
  { name: 'hue', style: () => 'filter:hue-rotate(90deg) contrast(.6)' },
  { name: 'clipped-corners', style: () => 'border-radius:10px;overflow:hidden' },
  { name: 'framed', style: () => 'border:6px solid #e11d48;padding:6px' },
  { name: 'shadowed', style: () => 'box-shadow:0 4px 18px rgba(0,0,0,.5)' },
];

function drawStore(text: string, random: SeededRandom): string {
  const look: Look = {
    dark: '#000',
    light: '#fff',
    transparent: false,
    ecc: 'medium',
    border: 2,
    shape: 'square',
    roundEyes: false,
    gradient: null,
    logo: 0,
  };
  return PICTURE_CARRIERS.img?.(drawSvg(text, look, random), random.pick([90, 120, 160]), random) ?? '';
}

function prose(random: SeededRandom): string {
  const words =
    'open your authenticator app choose add account scan this code enter six digits keep the secret safe if you cannot scan type it'.split(
      ' ',
    );
  return `<p>${Array.from({ length: random.whole(10, 60) }, () => random.pick(words)).join(' ')}.</p>`;
}

/** What else is on pages: icons, a chart, a photograph's worth of noise. */
function clutter(random: SeededRandom): string {
  return [
    random.chance(0.5) ? '<svg width="48" height="48"><circle cx="24" cy="24" r="20" fill="teal"/></svg>' : '',
    random.chance(0.3) ? '<canvas data-noise width="160" height="160"></canvas>' : '',
    random.chance(0.3) ? '<pre>$ npm install\n$ npm test</pre>' : '',
  ].join('');
}

export function raster(svg: string, size: number, random: SeededRandom, type: string, quality: number): string {
  const pixels = Math.round(size * random.pick([0.75, 1, 1, 1.3, 2]));
  return `<img alt="" width="${size}" height="${size}" data-svg="${svgUrl(svg)}" data-pixels="${pixels}" data-type="${type}" data-quality="${quality}">`;
}

export function svgUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`;
}

/** Draws `data-svg` and noise; the page is ready when `document.body.dataset.ready` is there. */
export const RASTER_SCRIPT: string = `<script type="module">
for (const element of document.querySelectorAll('[data-svg]')) {
  const image = new Image();
  image.src = element.dataset.svg;
  image.width = image.height = 800;
  await image.decode();
  const canvas = element.matches('canvas') ? element : document.createElement('canvas');
  const side = Number(element.dataset.pixels ?? element.width);
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d');
  if (element.dataset.type === 'image/jpeg') { context.fillStyle = '#fff'; context.fillRect(0, 0, side, side); }
  context.drawImage(image, 0, 0, side, side);
  if (canvas !== element) {
    element.src = canvas.toDataURL(element.dataset.type, Number(element.dataset.quality));
    await element.decode();
  }
  delete element.dataset.svg;
}
for (const canvas of document.querySelectorAll('[data-noise]')) {
  const context = canvas.getContext('2d');
  const picture = context.createImageData(canvas.width, canvas.height);
  for (let at = 0; at < picture.data.length; at++) picture.data[at] = at % 4 === 3 ? 255 : (at * 2654435761) >>> 24;
  context.putImageData(picture, 0, 0);
}
document.body.dataset.ready = 'yes';
</script>`;
