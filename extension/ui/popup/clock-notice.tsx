/** This computer's clock and the site's differ: by how much, and what was done about it. */

import { usePage } from '../context.ts';
import { usePopup } from './popup-context.ts';

const MINUTE_SECONDS = 60;

/** From here on minutes are told: what is nearly two minutes reads as two. */
const SECONDS_TOLD = 1.5 * MINUTE_SECONDS;

export function ClockNotice() {
  const { text } = usePage();
  const { clock, host } = usePopup().list;
  if (clock === null || host === null) return null;
  const values = { host, span: spanOf(Math.round(Math.abs(clock.offsetMs) / 1000)) };
  const slow = clock.offsetMs > 0;
  if (clock.kind === 'too-far') {
    return <p class="notice notice-warning">{text(slow ? 'clock.tooSlow' : 'clock.tooFast', values)}</p>;
  }
  return <p class="notice">{text(slow ? 'clock.slow' : 'clock.fast', values)}</p>;

  function spanOf(seconds: number): string {
    return seconds < SECONDS_TOLD
      ? text('clock.seconds', { count: seconds })
      : text('clock.minutes', { count: Math.round(seconds / MINUTE_SECONDS) });
  }
}
