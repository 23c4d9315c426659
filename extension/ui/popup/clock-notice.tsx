/** This computer's clock and the site's differ: by how much, and what was done about it. */

import { usePage } from '../context.ts';
import { usePopup } from './popup-context.ts';

const MINUTE_SECONDS = 60;

/** Two minutes and more are told in minutes. */
const SECONDS_TOLD = 2 * MINUTE_SECONDS;

export function ClockNotice() {
  const { text } = usePage();
  const { clock, host } = usePopup().list;
  if (clock === null || host === null) return null;
  const values = { host, span: spanOf(Math.abs(clock.offsetMs) / 1000) };
  const slow = clock.offsetMs > 0;
  if (clock.kind === 'too-far') {
    return <p class="notice notice-warning">{text(slow ? 'clock.tooSlow' : 'clock.tooFast', values)}</p>;
  }
  return <p class="notice">{text(slow ? 'clock.slow' : 'clock.fast', values)}</p>;

  function spanOf(seconds: number): string {
    return seconds < SECONDS_TOLD
      ? text('clock.seconds', { count: Math.round(seconds) })
      : text('clock.minutes', { count: Math.round(seconds / MINUTE_SECONDS) });
  }
}
