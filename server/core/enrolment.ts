/** Enrolments: `pending` until a code confirms it and the backup codes are saved, then `active`. */

import { SECRET_BYTES } from '#shared/otp/secret.ts';
import { BACKUP_CODE_KEY_BYTES } from './backup-codes.ts';

/** A record encrypted under one key of the keyring. */
export interface Sealed {
  readonly keyId: string;
  /** Nonce and ciphertext, base64url. */
  readonly ciphertext: string;
}

interface EnrolmentRecord {
  readonly id: string;
  readonly accountId: string;
  /** {@link EnrolmentSecrets}, encrypted. */
  readonly sealed: Sealed;
  /** The last accepted time step; {@link NO_TIME_STEP} when there was none. No step up to it is accepted again. */
  readonly lastTimeStep: number;
}

/** Set-up under way. From `expiresAtMs` on it counts as absent. */
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

/** What an enrolment keeps encrypted. */
export interface EnrolmentSecrets {
  /** The shared secret, 160 bits. */
  readonly secret: Uint8Array<ArrayBuffer>;
  /** Under which its backup codes are hashed. Kept here so that a change of the keyring leaves the hashes valid. */
  readonly backupCodeKey: Uint8Array<ArrayBuffer>;
}

/** Before any step: steps count from 0. */
export const NO_TIME_STEP = -1;

/** Long enough to install an app, short enough that a forgotten screen is no way in. */
export const ENROLMENT_LIFE_MS = 15 * 60_000;

/** A session that was left open is not enough to bind a new second factor to the account. */
const RECENT_SIGN_IN_MS = 10 * 60_000;

/** Length of an enrolment's secrets as they are encrypted: the shared secret, then the hashing key. */
export const ENROLMENT_SECRET_BYTES = SECRET_BYTES + BACKUP_CODE_KEY_BYTES;

/** Whether a pending enrolment can still be confirmed and completed. */
export function isUnderWay(enrolment: Enrolment | null, nowMs: number): enrolment is PendingEnrolment {
  return enrolment?.state === 'pending' && nowMs < enrolment.expiresAtMs;
}

/** Whether a code has confirmed a pending enrolment: its first accepted step is the code that was used for it. */
export function isConfirmed({ lastTimeStep }: PendingEnrolment): boolean {
  return lastTimeStep !== NO_TIME_STEP;
}

/** Whether the person proved who they are less than ten minutes ago. */
export function isRecentSignIn({ signedInAtMs }: { readonly signedInAtMs: number }, nowMs: number): boolean {
  return nowMs - signedInAtMs < RECENT_SIGN_IN_MS;
}

/**
 * The secrets of an opened record, or new ones from as many random bytes.
 *
 * @param bytes - {@link ENROLMENT_SECRET_BYTES} bytes.
 */
export function splitEnrolmentSecrets(bytes: Uint8Array): EnrolmentSecrets {
  if (bytes.length !== ENROLMENT_SECRET_BYTES) throw new Error(`expected ${ENROLMENT_SECRET_BYTES} bytes`);
  return {
    secret: new Uint8Array(bytes.subarray(0, SECRET_BYTES)),
    backupCodeKey: new Uint8Array(bytes.subarray(SECRET_BYTES)),
  };
}
