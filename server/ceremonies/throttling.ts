/** Counting tries in the store: the read, decide, write of `core/throttle.ts`, repeated when somebody else counted. */

import { FRESH, giveBack, reserveTry, type ThrottleLimits } from '../core/throttle.ts';
import type { Ports } from '../ports.ts';

export interface TooManyAttempts {
  readonly kind: 'too-many-attempts';
  readonly retryAfterSeconds: number;
}

/**
 * Counts a try of a subject before it is judged, or says how long to wait.
 *
 * @param limits - Of the kind that never stops.
 * @returns With the failures in a row, this try among them until it is given back.
 */
export async function reserve(
  { clock, store }: Ports,
  subject: string,
  limits: ThrottleLimits,
): Promise<{ readonly kind: 'reserved'; readonly failures: number } | TooManyAttempts> {
  for (;;) {
    const expected = await store.throttles.read(subject);
    const reservation = reserveTry(expected, clock.nowMs(), limits);
    if (reservation.kind === 'stopped') throw new Error('a throttle of this kind never stops');
    if (reservation.kind === 'too-many-attempts') return reservation;
    const { next } = reservation;
    if (await store.throttles.replace({ subject, expected, next }))
      return { kind: 'reserved', failures: next.failures };
  }
}

/** Takes one counted try back: it was not a failure, or was never judged. */
export async function release({ store }: Ports, subject: string): Promise<void> {
  for (;;) {
    const expected = await store.throttles.read(subject);
    if (await store.throttles.replace({ subject, expected, next: giveBack(expected) })) return;
  }
}

/** Forgets all failures of a subject: it has proved itself. */
export async function clear({ store }: Pick<Ports, 'store'>, subject: string): Promise<void> {
  for (;;) {
    const expected = await store.throttles.read(subject);
    if (await store.throttles.replace({ subject, expected, next: FRESH })) return;
  }
}
