/** What, beside the secret, decides a code: RFC 6238 §1.2 and the key URI format. */

import { AppError } from '../app-error.ts';

/** The hash under the HMAC. Names as the key URI format writes them. */
export type Algorithm = 'SHA1' | 'SHA256' | 'SHA512';

/** Every supported algorithm, the default first. */
export const ALGORITHMS: readonly Algorithm[] = ['SHA1', 'SHA256', 'SHA512'];

/** Parameters of a time-based code. */
export interface TotpParameters {
  readonly algorithm: Algorithm;
  /** Digits of a code, 1 to 10: a truncated value has 31 bits and so at most ten digits. */
  readonly digits: number;
  /** Length of a time step in seconds, a whole number from 1 to {@link MAX_PERIOD}. */
  readonly period: number;
}

/** SHA-1, six digits, thirty seconds: the only set that every authenticator app reads. */
export const DEFAULT_PARAMETERS: TotpParameters = { algorithm: 'SHA1', digits: 6, period: 30 };

/** A day. Longer periods were never seen on a real site, and a code that lives longer is a password. */
export const MAX_PERIOD = 86_400;

/** @throws AppError `invalid-digits` unless `digits` is a whole number from 1 to 10. */
export function checkDigits(digits: number): number {
  if (Number.isInteger(digits) && digits >= 1 && digits <= 10) return digits;
  throw new AppError('invalid-digits', `digits must be a whole number from 1 to 10, got ${digits}`);
}

/** @throws AppError `invalid-period` unless `period` is a whole number of seconds from 1 to a day. */
export function checkPeriod(period: number): number {
  if (Number.isInteger(period) && period >= 1 && period <= MAX_PERIOD) return period;
  throw new AppError(
    'invalid-period',
    `period must be a whole number of seconds from 1 to ${MAX_PERIOD}, got ${period}`,
  );
}

/** @throws AppError `invalid-counter` unless `counter` is a whole number from 0 to 2^53 - 1. */
export function checkCounter(counter: number): number {
  if (Number.isSafeInteger(counter) && counter >= 0) return counter;
  throw new AppError('invalid-counter', `counter must be a whole number of at least 0, got ${counter}`);
}
