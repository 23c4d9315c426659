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
  throw new AppError('invalid-counter', `counter must be a whole number from 0 to 2^53 - 1, got ${counter}`);
}

/**
 * An algorithm in any of the spellings that files and sites use: `sha1`, `SHA-256`, `HmacSHA512`, `HMAC-SHA-1`,
 * `Algorithm.sha1`.
 *
 * @throws AppError `unsupported-algorithm` on any other: read as SHA-1 its codes would be wrong for ever.
 */
export function parseAlgorithm(text: string): Algorithm {
  const name = text.toUpperCase().replace(/ALGORITHM\.|HMAC|[\s_-]/g, '');
  const algorithm = ALGORITHMS.find((known) => known === name);
  if (algorithm !== undefined) return algorithm;
  throw new AppError('unsupported-algorithm', `algorithm must be SHA1, SHA256 or SHA512, got "${quotable(text)}"`);
}

/** Digits as text, leading zeros and spaces allowed. @throws AppError `invalid-digits` */
export function parseDigits(text: string): number {
  return checkDigits(parseWhole(text));
}

/** A period as text, in seconds. @throws AppError `invalid-period` */
export function parsePeriod(text: string): number {
  return checkPeriod(parseWhole(text));
}

/** A counter as text. @throws AppError `invalid-counter` */
export function parseCounter(text: string): number {
  return checkCounter(parseWhole(text));
}

/** `NaN`, which every check refuses, unless the text is decimal digits alone: no sign, fraction, exponent or unit. */
function parseWhole(text: string): number {
  const trimmed = text.trim();
  return /^\d+$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/** Short enough for a sentence. */
function quotable(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
