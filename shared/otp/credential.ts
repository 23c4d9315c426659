/** Everything an authenticator needs to compute an account's codes. */

import { type Algorithm, DEFAULT_PARAMETERS, type TotpParameters } from './parameters.ts';

/** Seconds that an mOTP code lives. */
export const MOTP_PERIOD = 10;

/** Characters of a Steam Guard code. */
export const STEAM_CODE_LENGTH = 5;

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

/** mOTP: MD5 over time, secret and PIN; six hexadecimal digits, a new code every ten seconds. */
export interface MotpCredential {
  readonly type: 'motp';
  readonly secret: Uint8Array;
  /** Typed by the person at set-up; part of what the code is made from. */
  readonly pin: string;
}

/** Yandex Key: HMAC-SHA-256 with a key made of PIN and secret; eight letters, a new code every thirty seconds. */
export interface YandexCredential {
  readonly type: 'yandex';
  /** At least sixteen bytes, of which the first sixteen count; the rest is a checksum. */
  readonly secret: Uint8Array;
  readonly pin: string;
}

export type OtpCredential = TotpCredential | HotpCredential | SteamCredential | MotpCredential | YandexCredential;

/**
 * How long a code of this credential lives, in seconds; `null` for HOTP, whose codes do not end with time.
 */
export function periodOf(credential: OtpCredential): number | null {
  switch (credential.type) {
    case 'totp':
      return credential.period;
    case 'hotp':
      return null;
    case 'steam':
    case 'yandex':
      return DEFAULT_PARAMETERS.period;
    case 'motp':
      return MOTP_PERIOD;
  }
}
