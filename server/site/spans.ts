/** Spans of time and moments in words, in the language of the page. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long to wait, rounded up so that the wait is over when it has passed: `40 seconds`, `15 minutes`. */
export function formatWait(seconds: number, lang: string): string {
  if (seconds <= 90) return formatUnits(Math.max(1, Math.ceil(seconds)), 'second', lang);
  if (seconds <= 90 * MINUTE) return formatUnits(Math.ceil(seconds / MINUTE), 'minute', lang);
  return formatUnits(Math.ceil(seconds / HOUR), 'hour', lang);
}

/** A moment with its day, in UTC. The page's script turns it into the reader's own time zone. */
export function formatMoment(ms: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(ms);
}

function formatUnits(n: number, unit: string, lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}
