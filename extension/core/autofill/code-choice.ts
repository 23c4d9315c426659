/** Which code of an account may be filled now: never the step filled last, never one that is about to end. */

import { codeAt, hotpAt } from '#shared/otp/code.ts';
import { periodOf } from '#shared/otp/credential.ts';
import { remainingMs, timeStepAt, timeStepStartMs } from '#shared/otp/time-step.ts';
import type { Account } from '../accounts/account.ts';

/** A code needs this long to be sent and checked; a step with less left is not begun. */
export const SHORTEST_LIFE_MS = 3000;

/** A step remembered as filled that lies further ahead than this was filled under a wrong clock. */
const FURTHEST_AHEAD_STEPS = 10;

export type CodeChoice =
  /** `account` says that the code was given out. It must be stored before `code` leaves the vault. */
  | { readonly kind: 'now'; readonly code: string; readonly account: Account }
  /** Unix time in milliseconds at which to choose again. */
  | { readonly kind: 'wait'; readonly untilMs: number };

/**
 * The code to fill at a moment, or when to ask again.
 *
 * @param nowMs - Unix time in milliseconds.
 */
export function chooseCode(account: Account, nowMs: number): CodeChoice {
  const { credential } = account;
  if (credential.type === 'hotp') {
    const moved = { ...credential, counter: credential.counter + 1 };
    return { kind: 'now', code: hotpAt(credential, credential.counter), account: { ...account, credential: moved } };
  }
  // Only HOTP has no period.
  const period = periodOf(credential) ?? 0;
  const timeStep = timeStepAt(nowMs, { period });
  const last = account.lastFilledTimeStep;
  if (last !== null && timeStep <= last && last - timeStep <= FURTHEST_AHEAD_STEPS) {
    return { kind: 'wait', untilMs: timeStepStartMs(last + 1, { period }) };
  }
  if (remainingMs(nowMs, { period }) < SHORTEST_LIFE_MS) {
    return { kind: 'wait', untilMs: timeStepStartMs(timeStep + 1, { period }) };
  }
  return { kind: 'now', code: codeAt(credential, nowMs), account: { ...account, lastFilledTimeStep: timeStep } };
}

/**
 * Whether a code of this account was filled a moment ago, so that another one by itself would be a second try at what
 * the site just refused.
 */
export function wasJustFilled(account: Account, nowMs: number): boolean {
  const period = periodOf(account.credential);
  if (period === null || account.lastFilledTimeStep === null) return false;
  return Math.abs(timeStepAt(nowMs, { period }) - account.lastFilledTimeStep) <= JUST_NOW_STEPS;
}

const JUST_NOW_STEPS = 3;
