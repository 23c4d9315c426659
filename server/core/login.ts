/** The time between a right password and a right code. */

/** An open question for a second factor, made by a right password. */
export interface Challenge {
  readonly id: string;
  readonly account: { readonly id: string; readonly email: string };
  readonly expiresAtMs: number;
  /** Codes tried on it. */
  readonly attempts: number;
}
