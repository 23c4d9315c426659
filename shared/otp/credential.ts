/** Everything an authenticator needs to compute an account's codes. */

import type { Algorithm, TotpParameters } from './parameters.ts';

/** RFC 6238: a code of the current time step. */
export interface TotpCredential extends TotpParameters {
  readonly type: 'totp';
  /** The shared secret, at least one byte. */
  readonly secret: Uint8Array;
}

/** RFC 4226: a code of a counter that moves at each use and never goes back. */
export interface HotpCredential {
  readonly type: 'hotp';
  readonly secret: Uint8Array;
  readonly algorithm: Algorithm;
  readonly digits: number;
  /** The next counter to use. */
  readonly counter: number;
}

/** Steam Guard: RFC 6238 with SHA-1 and 30 s, written as five characters of an alphabet of 26. */
export interface SteamCredential {
  readonly type: 'steam';
  readonly secret: Uint8Array;
}

export type OtpCredential = TotpCredential | HotpCredential | SteamCredential;
