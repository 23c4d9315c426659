/** Counting a try of a code before the code is computed, so that tries in parallel cannot outrun the count. */

import { type Challenge, isChallengeOpen } from '../core/login.ts';
import { attemptsRemaining, CODE_LIMITS, reserveTry } from '../core/throttle.ts';
import type { Ports, ThrottleChange } from '../ports.ts';

export interface CodeTry {
  readonly accountId: string;
  /** The open challenge at login; `null` for a step-up within a session. */
  readonly challenge: Challenge | null;
}

export type CountedTry =
  /** `attemptsRemaining` is `null` where nothing limits them. */
  | { readonly kind: 'counted'; readonly failures: number; readonly attemptsRemaining: number | null }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterSeconds: number }
  | { readonly kind: 'second-factor-stopped' }
  | { readonly kind: 'challenge-expired' };

/** Subject of the throttle that counts an account's wrong TOTP codes. */
export function codeSubject(accountId: string): string {
  return `second-factor:${accountId}`;
}

/** Counts on the account and on the challenge. */
export async function countTotpTry(ports: Ports, { accountId, challenge }: CodeTry): Promise<CountedTry> {
  const { clock, store } = ports;
  const subject = codeSubject(accountId);
  for (let current = challenge; ; current = await reread(ports, challenge)) {
    if (challenge !== null && !isOpen(ports, current)) return { kind: 'challenge-expired' };
    const expected = await store.throttles.read(subject);
    const reservation = reserveTry(expected, clock.nowMs(), CODE_LIMITS);
    if (reservation.kind === 'stopped') return { kind: 'second-factor-stopped' };
    if (reservation.kind === 'too-many-attempts') return reservation;
    const change = { subject, expected, next: reservation.next };
    if (await write(ports, current, change)) return counted(reservation.next.failures, current);
  }
}

/**
 * Counts on the challenge alone: a backup code's 125 bits cannot be guessed, and while TOTP codes are stopped it must
 * remain a way in.
 */
export async function countBackupCodeTry(ports: Ports, { challenge }: CodeTry): Promise<CountedTry> {
  for (let current = challenge; ; current = await reread(ports, challenge)) {
    if (challenge === null) return { kind: 'counted', failures: 0, attemptsRemaining: null };
    if (!isOpen(ports, current)) return { kind: 'challenge-expired' };
    if (await write(ports, current, null)) return counted(0, current);
  }
}

function counted(failures: number, challenge: Challenge | null): CountedTry {
  const attempts = challenge === null ? 0 : challenge.attempts + 1;
  return { kind: 'counted', failures, attemptsRemaining: attemptsRemaining(failures, attempts) };
}

async function write({ store }: Ports, challenge: Challenge | null, change: ThrottleChange | null): Promise<boolean> {
  if (challenge !== null) return store.challenges.reserveAttempt(challenge, change);
  return change === null || store.throttles.replace(change);
}

function isOpen({ clock }: Ports, challenge: Challenge | null): challenge is Challenge {
  return challenge !== null && isChallengeOpen(challenge, clock.nowMs());
}

async function reread({ store }: Ports, challenge: Challenge | null): Promise<Challenge | null> {
  return challenge && store.challenges.readById(challenge.id);
}
