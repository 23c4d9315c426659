/** Limiting failed attempts (NIST SP 800-63B, Rate Limiting (Throttling)): delays that grow, and one hard stop. */

/** Failures of one subject in a row. A subject without a record is {@link FRESH}. */
export interface Throttle {
  readonly failures: number;
  /** Unix time in milliseconds of the last one; 0 when there was none. */
  readonly lastFailureAtMs: number;
}

/** Nothing has failed yet. */
export const FRESH: Throttle = { failures: 0, lastFailureAtMs: 0 };
