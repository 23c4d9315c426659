/** How wrong passphrases are slowed down: argon2id slows a thief with a copy, this slows one at the keyboard. */

export interface WrongTries {
  /** In a row. */
  readonly count: number;
  /** Unix time in milliseconds of the last one. */
  readonly lastAtMs: number;
}

/** Typing errors that cost nothing. */
const FREE_TRIES = 3;

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** Milliseconds until the next try; 0 when it may be now. The wait doubles with each wrong try, up to a minute. */
export function unlockWaitMs({ count, lastAtMs }: WrongTries, nowMs: number): number {
  if (count < FREE_TRIES) return 0;
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_MS);
  const waitedMs = nowMs - lastAtMs;
  // A clock that went back must not lengthen the wait.
  return waitedMs < 0 ? waitMs : Math.max(waitMs - waitedMs, 0);
}
