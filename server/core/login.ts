/** The time between a right password and a right code. */

import { ATTEMPTS_PER_CHALLENGE } from './throttle.ts';

/** An open question for a second factor, made by a right password. */
export interface Challenge {
  readonly id: string;
  readonly account: { readonly id: string; readonly email: string };
  /** Unix time in milliseconds. */
  readonly expiresAtMs: number;
  /** Codes tried on it. */
  readonly attempts: number;
}

/** Long enough to find the phone. */
export const CHALLENGE_LIFE_MS = 10 * 60_000;

/** Whether a challenge still takes a code: young enough and not worn out. */
export function isChallengeOpen({ expiresAtMs, attempts }: Challenge, nowMs: number): boolean {
  return nowMs < expiresAtMs && attempts < ATTEMPTS_PER_CHALLENGE;
}
