/** How likely it is that somebody who knows the password guesses a code before the stop. */

import { CODE_LIMITS } from './throttle.ts';

export interface GuessingGame {
  readonly digits: number;
  /** Time steps accepted on either side of now. */
  readonly driftWindow: number;
}

/**
 * Upper bound of the probability that one of the tries before a stop is right (RFC 6238 §5.2 names the cost of each
 * accepted step): tries × accepted steps ÷ codes. With six digits and a drift window of 1 it is 6 · 10^-5.
 */
export function guessProbability({ digits, driftWindow }: GuessingGame): number {
  return (CODE_LIMITS.stopAt * (2 * driftWindow + 1)) / 10 ** digits;
}
