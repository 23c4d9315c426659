/** Why nothing was found, and what to try next. */

import type { SortedCodes } from './sort-codes.ts';

const NEXT_STEP = {
  page: 'Scroll until the whole code is in view, zoom in if it is small, and capture again. Or copy the secret that the site shows as text and type it in.',
  picture: 'Try a sharper picture with the whole code in it, straight from the front. Or type in the secret.',
  text: 'Paste the whole link: it begins with otpauth://.',
} as const;

/** A sentence or two for a person. */
export function nothingFound(
  { refusals, others }: Pick<SortedCodes, 'refusals' | 'others'>,
  where: keyof typeof NEXT_STEP,
): string {
  if (refusals.length > 0) return refusals.join(' ');
  if (others.length > 0) {
    const named = others.length === 1 ? `The QR code here is ${others[0]}` : `The QR codes here are ${listed(others)}`;
    return `${named}, not a set-up code. Go on to the step that shows the set-up code, then capture again.`;
  }
  return `No set-up code was found. ${NEXT_STEP[where]}`;
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
