/** Why nothing was found, and what to try next. */

import type { Words } from '../words/words.ts';
import type { SortedCodes } from './sort-codes.ts';

/** A sentence or two for a person. */
export function nothingFound(
  { refusals, others }: Pick<SortedCodes, 'refusals' | 'others'>,
  where: 'page' | 'picture' | 'text',
  say: Words,
): string {
  if (refusals.length > 0) return refusals.join(' ');
  if (others.length === 0) return say(`capture.nothing.${where}`);
  const codes = new Intl.ListFormat(say.language, { type: 'conjunction' }).format(others);
  return say('capture.others', { count: others.length, codes });
}
