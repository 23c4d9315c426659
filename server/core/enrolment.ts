/** Enrolments: `pending` until a code confirms it and the backup codes are saved, then `active`. */

/** A record encrypted under one key of the keyring. */
export interface Sealed {
  readonly keyId: string;
  /** Nonce and ciphertext, base64url. */
  readonly ciphertext: string;
}

interface EnrolmentRecord {
  readonly id: string;
  readonly accountId: string;
  /** The secret and the key of the backup-code hashes. */
  readonly sealed: Sealed;
  /** The last accepted time step; -1 when there was none. No step up to it is accepted again. */
  readonly lastTimeStep: number;
}

/** Set-up under way. After `expiresAtMs` it counts as absent. */
export interface PendingEnrolment extends EnrolmentRecord {
  readonly state: 'pending';
  readonly expiresAtMs: number;
}

/** A live second factor. */
export interface ActiveEnrolment extends EnrolmentRecord {
  readonly state: 'active';
  readonly enabledAtMs: number;
  readonly backupCodesCreatedAtMs: number;
}

export type Enrolment = PendingEnrolment | ActiveEnrolment;
