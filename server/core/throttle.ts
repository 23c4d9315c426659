/**
 * Limiting failed attempts (NIST SP 800-63B, Rate Limiting (Throttling)). A try is counted as failed before it is
 * judged and given back when it was right, so that parallel tries cannot outrun the count.
 */

/** Failures of one subject in a row. A subject without a record is {@link FRESH}. */
export interface Throttle {
  readonly failures: number;
  /** Unix time in milliseconds of the last one; 0 when there was none. */
  readonly lastFailureAtMs: number;
}

/** Whether one more try may be made. */
export type Reservation =
  /** Store `next` before judging the try; the condition is that nothing else was counted meanwhile. */
  | { readonly kind: 'reserved'; readonly next: Throttle }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterSeconds: number }
  | { readonly kind: 'stopped' };

/** How tries of one kind are slowed down. */
export interface ThrottleLimits {
  /** Seconds to wait after so many failures in a row. */
  readonly delaySeconds: (failures: number) => number;
  /** Failures in a row at which no further try is made at all. */
  readonly stopAt: number;
  /** Failures are forgotten after so long without one. */
  readonly forgetAfterMs: number;
}

/** Nothing has failed yet. */
export const FRESH: Throttle = { failures: 0, lastFailureAtMs: 0 };

/** Tries on one challenge; then the password is asked for again. */
export const ATTEMPTS_PER_CHALLENGE = 5;

/** A typing mistake is common, twenty wrong codes in a row are a search. */
const CODE_STOP = 20;
const CODE_BACK_OFF_SECONDS: Readonly<Record<number, number>> = { 5: 60, 10: 300, 15: 900 };
const LAST_BACK_OFF = 15;

const LONGEST_PASSWORD_DELAY_SECONDS = 900;
const DAY_MS = 86_400_000;
/** Servers whose clocks are kept by NTP are closer than this. */
const CLOCK_SKEW_MS = 60_000;

/** TOTP codes of one account: a pause after every fifth failure, a stop at the twentieth, nothing forgotten. */
export const CODE_LIMITS: ThrottleLimits = {
  delaySeconds: (failures) => CODE_BACK_OFF_SECONDS[failures] ?? 0,
  stopAt: CODE_STOP,
  forgetAfterMs: Number.POSITIVE_INFINITY,
};

/**
 * Codes that confirm one set-up: the same pauses, and never a stop. Who types them is signed in and may read the secret,
 * so that there is nothing to guess: they are slowed down because a code that is tried is a code that is counted,
 * everywhere. A new set-up has a new secret and a count of its own, which gives a guesser nothing that the page with the
 * secret does not give. The third pause is as long as a set-up lives.
 */
export const SET_UP_LIMITS: ThrottleLimits = {
  delaySeconds: (failures) => CODE_BACK_OFF_SECONDS[Math.min(failures, LAST_BACK_OFF)] ?? 0,
  stopAt: Number.POSITIVE_INFINITY,
  forgetAfterMs: Number.POSITIVE_INFINITY,
};

/** Passwords of one account: never a stop, or an outsider could lock the owner out. */
export const PASSWORD_LIMITS: ThrottleLimits = growingDelay(10);

/** Passwords tried from one address, behind which a whole office may be. */
export const ADDRESS_LIMITS: ThrottleLimits = growingDelay(100);

/**
 * Whether one more try may be made now. A failure further in the future than clocks of two servers are apart says that
 * the clock was set back: how long ago it was cannot be known, and to wait until the clock is there again would lock the
 * owner out. Then one try is made at once, and what follows is counted from it.
 *
 * @param nowMs - Unix time in milliseconds.
 */
export function reserveTry(throttle: Throttle, nowMs: number, limits: ThrottleLimits): Reservation {
  const { failures, lastFailureAtMs } = isForgotten(throttle, nowMs, limits) ? FRESH : throttle;
  if (failures >= limits.stopAt) return { kind: 'stopped' };
  const setBack = lastFailureAtMs - nowMs > CLOCK_SKEW_MS;
  const delayMs = setBack ? 0 : limits.delaySeconds(failures) * 1000;
  const waitMs = Math.min(delayMs, lastFailureAtMs + delayMs - nowMs);
  if (waitMs > 0) return { kind: 'too-many-attempts', retryAfterSeconds: Math.ceil(waitMs / 1000) };
  return { kind: 'reserved', next: { failures: failures + 1, lastFailureAtMs: nowMs } };
}

/** The throttle with one reserved try given back, because it was not a failure. */
export function giveBack({ failures, lastFailureAtMs }: Throttle): Throttle {
  return failures <= 1 ? FRESH : { failures: failures - 1, lastFailureAtMs };
}

/**
 * Tries left before the next pause, on a challenge that has been tried `challengeAttempts` times by an account that has
 * failed `failures` times in a row.
 */
export function attemptsRemaining(failures: number, challengeAttempts: number): number {
  const sincePause = failures % ATTEMPTS_PER_CHALLENGE;
  const beforePause = failures > 0 && sincePause === 0 ? 0 : ATTEMPTS_PER_CHALLENGE - sincePause;
  return Math.max(0, Math.min(beforePause, ATTEMPTS_PER_CHALLENGE - challengeAttempts));
}

/**
 * The network that one customer is given, as the address to throttle by: an IPv4 address itself, the /64 of an IPv6
 * address (RFC 6177), because a single subscriber has 2^64 of the latter. Text that is no address throttles as itself.
 */
export function throttleNetwork(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  if (mapped?.[1] !== undefined) return mapped[1];
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = plain.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}

function isForgotten({ lastFailureAtMs }: Throttle, nowMs: number, { forgetAfterMs }: ThrottleLimits): boolean {
  return nowMs - lastFailureAtMs >= forgetAfterMs;
}

/** No delay for the first `free` failures, then 1 s, 2 s, 4 s … up to a quarter of an hour; forgotten after a quiet day. */
function growingDelay(free: number): ThrottleLimits {
  return {
    delaySeconds: (failures) =>
      failures < free ? 0 : Math.min(2 ** (failures - free), LONGEST_PASSWORD_DELAY_SECONDS),
    stopAt: Number.POSITIVE_INFINITY,
    forgetAfterMs: DAY_MS,
  };
}
