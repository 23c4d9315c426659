/** A difference between this computer's clock and a site's, in a sentence. */

import type { ClockNotice } from '../messages.ts';
import type { Text } from './messages/text.ts';

const MINUTE_SECONDS = 60;

/** From here on minutes are told: what is nearly two minutes reads as two. */
const SECONDS_TOLD = 1.5 * MINUTE_SECONDS;

/** By how much, and what was or is to be done about it. */
export function clockWords({ kind, offsetMs }: ClockNotice, host: string, text: Text): string {
  const values = { host, span: spanOf(Math.round(Math.abs(offsetMs) / 1000), text) };
  const slow = offsetMs > 0;
  if (kind === 'too-far') return text(slow ? 'clock.tooSlow' : 'clock.tooFast', values);
  return text(slow ? 'clock.slow' : 'clock.fast', values);
}

function spanOf(seconds: number, text: Text): string {
  return seconds < SECONDS_TOLD
    ? text('clock.seconds', { count: seconds })
    : text('clock.minutes', { count: Math.round(seconds / MINUTE_SECONDS) });
}
