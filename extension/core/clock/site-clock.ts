/**
 * How far the clock of a site is from this computer's, learned from the `Date` of its answers (RFC 9110 §6.6.1) to
 * requests that are made anyway. A site's clock makes codes for that site alone: a host that lies about the time
 * spoils, within bounds, its own codes and nobody else's.
 */

/** An answer and when it came, by this computer's clock. */
export interface DateReading {
  /** Unix times in milliseconds. */
  readonly sentAtMs: number;
  readonly receivedAtMs: number;
  /** The `Date` header as it came; `null` without one. */
  readonly date: string | null;
  /** The `Age` header: an answer out of a cache was dated when it went in. */
  readonly age: string | null;
}

/** What is known of a site's clock: its time minus ours lies between the two. */
export interface SiteClock {
  readonly leastMs: number;
  readonly mostMs: number;
  /** Answers in a row that agree. */
  readonly readings: number;
  /** Unix time in milliseconds of the last. */
  readonly measuredAtMs: number;
}

/** What to do about it. `offsetMs` is the site's time minus ours: positive when this computer is slow. */
export type ClockVerdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'corrected'; readonly offsetMs: number }
  /** Told, and not corrected. */
  | { readonly kind: 'too-far'; readonly offsetMs: number };

/** `Date` counts whole seconds, cut off. */
const DATE_GRAIN_MS = 1000;

/** An answer that took longer says too little. */
const LONGEST_TRIP_MS = 10_000;

/** Less than this every verifier bears: it accepts the steps around now. */
export const SMALLEST_DRIFT_MS = 10_000;

/**
 * More than this is never corrected. It is how far ahead a step that was given out may lie without being taken for
 * a mistake, ten steps of 30 s, so that no host can block its account for longer.
 */
export const LARGEST_DRIFT_MS = 300_000;

/** The clock may have been set right since. */
export const FRESH_MS = 3_600_000;

/** One answer may be a server out of tune with the others of its site; two that agree are believed. */
const READINGS_NEEDED = 2;

/** Takes an answer in. One that says nothing changes nothing; one that contradicts begins anew. */
export function learnClock(known: SiteClock | null, reading: DateReading): SiteClock | null {
  const measured = measure(reading);
  if (measured === null) return known;
  if (known === null || !isFresh(known, measured.measuredAtMs)) return measured;
  const leastMs = Math.max(known.leastMs, measured.leastMs);
  const mostMs = Math.min(known.mostMs, measured.mostMs);
  if (leastMs > mostMs) return measured;
  return { leastMs, mostMs, readings: known.readings + 1, measuredAtMs: measured.measuredAtMs };
}

/**
 * Whether codes for the site are made with its time, and what the person is told.
 *
 * @param nowMs - Unix time in milliseconds, by this computer's clock.
 */
export function judgeClock(clock: SiteClock | null, nowMs: number): ClockVerdict {
  if (clock === null || clock.readings < READINGS_NEEDED || !isFresh(clock, nowMs)) return { kind: 'right' };
  const offsetMs = Math.round((clock.leastMs + clock.mostMs) / 2);
  if (Math.abs(offsetMs) < SMALLEST_DRIFT_MS) return { kind: 'right' };
  return { kind: Math.abs(offsetMs) > LARGEST_DRIFT_MS ? 'too-far' : 'corrected', offsetMs };
}

/** What is added to this computer's time for codes of the site; 0 where nothing is corrected. */
export function correctionMs(clock: SiteClock | null, nowMs: number): number {
  const verdict = judgeClock(clock, nowMs);
  return verdict.kind === 'corrected' ? verdict.offsetMs : 0;
}

/** The server wrote the date at some moment between sending and receiving, within the second that it names. */
function measure({ sentAtMs, receivedAtMs, date, age }: DateReading): SiteClock | null {
  const dateMs = Date.parse(date ?? '');
  const tripMs = receivedAtMs - sentAtMs;
  const cached = age !== null && age.trim() !== '0';
  if (Number.isNaN(dateMs) || tripMs < 0 || tripMs > LONGEST_TRIP_MS || cached) return null;
  return {
    leastMs: dateMs - receivedAtMs,
    mostMs: dateMs + DATE_GRAIN_MS - sentAtMs,
    readings: 1,
    measuredAtMs: receivedAtMs,
  };
}

/** A measurement from the future was made before our clock was set back. */
function isFresh({ measuredAtMs }: SiteClock, nowMs: number): boolean {
  return nowMs >= measuredAtMs && nowMs - measuredAtMs <= FRESH_MS;
}
