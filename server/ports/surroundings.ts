/** Time, randomness, and what is seen and drawn. */

export interface Clock {
  /** Unix time in milliseconds. */
  nowMs(): number;
  /** Lets some time pass. */
  pause(ms: number): Promise<void>;
}

export interface RandomSource {
  /** Cryptographically strong random bytes. */
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

/** The ceremonies whose outcomes are counted. */
export type CeremonyName =
  | 'sign-up'
  | 'login'
  | 'second-factor'
  | 'reauthentication'
  | 'password-change'
  | 'enrolment'
  | 'backup-codes'
  | 'disabling';

/** Told the kind of each outcome; holds no person and no secret. */
export type Observe = (ceremony: CeremonyName, outcome: string) => void;

/** Draws a QR code as a stand-alone SVG, black on white with its quiet zone. */
export type QrDrawer = (text: string) => string;
