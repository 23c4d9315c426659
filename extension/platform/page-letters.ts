/** Pictures of letters: a captcha's code stands in one, and no word on the page need say so. */

import { drawnParent } from './page-shadow.ts';

/** As wide and as high as a few letters, in pixels: logos are larger or stand elsewhere, QR codes are square. */
const WIDTH_PX = { least: 40, most: 400 };
const HEIGHT_PX = { least: 16, most: 120 };
const LEAST_RATIO = 1.5;

/** Without a form, a picture this many elements up still belongs to the field. */
const NEAR_ANCESTORS = 3;

/** Whether a picture of the size of a few letters stands in the field's form. */
export function isBesidePicture(field: HTMLElement): boolean {
  const part = partOf(field);
  return part !== null && [...part.querySelectorAll('img, canvas, input[type=image]')].some(mayShowLetters);
}

function partOf(field: HTMLElement): Element | null {
  const form = 'form' in field ? (field as HTMLInputElement).form : field.closest('form');
  if (form !== null) return form;
  let part: Element = field;
  for (let step = 0; step < NEAR_ANCESTORS; step += 1) {
    const parent = drawnParent(part);
    if (parent === null || parent.matches('main,body')) break;
    part = parent;
  }
  return part;
}

function mayShowLetters(picture: Element): boolean {
  if (picture.closest('header,nav,footer') !== null || /logo|brand/i.test(namesOf(picture))) return false;
  const { width, height } = picture.getBoundingClientRect();
  const fits =
    width >= WIDTH_PX.least && width <= WIDTH_PX.most && height >= HEIGHT_PX.least && height <= HEIGHT_PX.most;
  return fits && width / height >= LEAST_RATIO;
}

function namesOf(picture: Element): string {
  return ['src', 'alt', 'class', 'id'].map((name) => (picture.getAttribute(name) ?? '').slice(0, 200)).join(' ');
}
