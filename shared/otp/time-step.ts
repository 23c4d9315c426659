/** Time steps: the clock as RFC 6238 §4 counts it. */

import type { TotpParameters } from './parameters.ts';

/**
 * Time steps elapsed since the Unix epoch: `T` in RFC 6238 §4.2.
 *
 * @param nowMs - Unix time in milliseconds. Fractions of a step round down.
 * @param parameters - Of these only `period` is read: seconds per step, a positive integer.
 */
export function timeStepAt(nowMs: number, { period }: Pick<TotpParameters, 'period'>): number {
  return Math.floor(nowMs / 1000 / period);
}

/** Unix time in milliseconds at which a time step begins. It ends where the next one begins. */
export function timeStepStartMs(timeStep: number, { period }: Pick<TotpParameters, 'period'>): number {
  return timeStep * period * 1000;
}

/**
 * Milliseconds until the current time step ends: more than 0, at most a whole period.
 *
 * @param nowMs - Unix time in milliseconds.
 */
export function remainingMs(nowMs: number, { period }: Pick<TotpParameters, 'period'>): number {
  return timeStepStartMs(timeStepAt(nowMs, { period }) + 1, { period }) - nowMs;
}
