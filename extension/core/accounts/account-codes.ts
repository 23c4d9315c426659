/** Codes to show. */

import { codeAt } from '#shared/otp/code.ts';
import { type OtpCredential, periodOf } from '#shared/otp/credential.ts';
import { timeStepAt, timeStepStartMs } from '#shared/otp/time-step.ts';

/** A code, the one after it, and how long it lives. */
export interface CodeNow {
  readonly code: string;
  readonly nextCode: string;
  /** Unix time in milliseconds at which `code` ends and `nextCode` begins. */
  readonly expiresAtMs: number;
  /** Seconds. */
  readonly period: number;
}

/**
 * The code of a moment, given as Unix time in milliseconds. `null` for HOTP, which has no code of now: each asking
 * uses one up.
 */
export function codeNow(credential: OtpCredential, nowMs: number): CodeNow | null {
  const period = periodOf(credential);
  if (period === null) return null;
  const expiresAtMs = timeStepStartMs(timeStepAt(nowMs, { period }) + 1, { period });
  return { code: codeAt(credential, nowMs), nextCode: codeAt(credential, expiresAtMs), expiresAtMs, period };
}
