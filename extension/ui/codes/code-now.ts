/** Which of the codes a page was given is the right one at a moment, and for how long. */

import type { AccountCode } from '../../messages.ts';

/** Seconds before the end in which the next code is shown beside the current one. */
export const NEXT_CODE_SECONDS = 8;

/** Seconds before the end in which a person is unlikely to finish typing. */
export const ENDING_SECONDS = 5;

export interface CodeNow {
  readonly code: string;
  /** Only in the last {@link NEXT_CODE_SECONDS}. */
  readonly nextCode: string | null;
  /** Whole seconds, rounded up: 1 in the last second. `null` when the code does not expire. */
  readonly secondsLeft: number | null;
  readonly ending: boolean;
  /** Unix time in milliseconds at which this code ends; `null` when it does not. */
  readonly expiresAtMs: number | null;
}

/**
 * The code to show at `nowMs`. When the given code has ended, its `nextCode` stands in for one more period, so the
 * screen never waits for the background at the turn of a step. `null` when both have ended: ask again.
 *
 * @param nowMs - Unix time in milliseconds.
 */
export function codeNow(given: AccountCode, nowMs: number): CodeNow | null {
  const { code, nextCode, expiresAtMs, period } = given;
  if (expiresAtMs === null || period === null) {
    return { code, nextCode: null, secondsLeft: null, ending: false, expiresAtMs: null };
  }
  if (nowMs < expiresAtMs) return running(code, nextCode, { expiresAtMs, nowMs });
  const nextEndsAtMs = expiresAtMs + period * 1000;
  if (nextCode === null || nowMs >= nextEndsAtMs) return null;
  return running(nextCode, null, { expiresAtMs: nextEndsAtMs, nowMs });
}

/** Whether the background should be asked again: the given code has ended. */
export function isStale(given: AccountCode, nowMs: number): boolean {
  return given.expiresAtMs !== null && nowMs >= given.expiresAtMs;
}

function running(
  code: string,
  nextCode: string | null,
  { expiresAtMs, nowMs }: { readonly expiresAtMs: number; readonly nowMs: number },
): CodeNow {
  const secondsLeft = Math.ceil((expiresAtMs - nowMs) / 1000);
  return {
    code,
    nextCode: secondsLeft <= NEXT_CODE_SECONDS ? nextCode : null,
    secondsLeft,
    ending: secondsLeft <= ENDING_SECONDS,
    expiresAtMs,
  };
}
