/** This computer's clock and the site's differ: by how much, and what was done about it. */

import { clockWords } from '../clock-words.ts';
import { usePage } from '../context.ts';
import { usePopup } from './popup-context.ts';

export function ClockNotice() {
  const { text } = usePage();
  const { clock, host } = usePopup().list;
  if (clock === null || host === null) return null;
  const warns = clock.kind === 'too-far';
  return <p class={warns ? 'notice notice-warning' : 'notice'}>{clockWords(clock, host, text)}</p>;
}
