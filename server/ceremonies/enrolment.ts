/** Turning two-factor authentication on: start, confirm with a code, complete once the backup codes are saved. */

import type { TotpParameters } from '#shared/otp/parameters.ts';
import type { Session } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import type { CodeRefusal } from './step-up.ts';

export type TwoFactorStatus =
  | { readonly state: 'off' }
  /** `confirmed`: a code was accepted and backup codes were shown; only completing is left. */
  | { readonly state: 'pending'; readonly confirmed: boolean; readonly expiresAtMs: number }
  | { readonly state: 'on'; readonly enabledAtMs: number; readonly backupCodes: BackupCodeStatus };

export interface BackupCodeStatus {
  readonly remaining: number;
  readonly total: number;
  readonly createdAtMs: number;
}

/** What an authenticator needs, readable only while the enrolment is pending. */
export interface SetUp extends TotpParameters {
  readonly keyUri: string;
  readonly secretBase32: string;
  /** A stand-alone `<svg>`: black on white, quiet zone included. */
  readonly qrSvg: string;
  readonly expiresAtMs: number;
}

export type StartEnrolmentOutcome =
  /** The same set-up again when one is still pending. */
  | { readonly kind: 'pending'; readonly setUp: SetUp }
  | { readonly kind: 'already-enabled' }
  | { readonly kind: 'recent-sign-in-required' };

export type ConfirmEnrolmentOutcome =
  /** Shown once. Confirming again within the set-up's life gives a new set and voids this one. */
  | { readonly kind: 'confirmed'; readonly backupCodes: readonly string[] }
  | { readonly kind: 'no-pending-enrolment' }
  | CodeRefusal;

export type CompleteEnrolmentOutcome =
  | { readonly kind: 'enabled'; readonly enabledAtMs: number }
  /** None, expired, or not confirmed by a code yet. */
  | { readonly kind: 'no-pending-enrolment' };

export declare function readTwoFactorStatus(ports: Ports, session: Session): Promise<TwoFactorStatus>;

export declare function startEnrolment(ports: Ports, session: Session): Promise<StartEnrolmentOutcome>;

export declare function confirmEnrolment(
  ports: Ports,
  session: Session,
  code: string,
): Promise<ConfirmEnrolmentOutcome>;

/** Turns it on and ends every other session. */
export declare function completeEnrolment(ports: Ports, session: Session): Promise<CompleteEnrolmentOutcome>;

/** Forgets a pending enrolment; a live one is not touched. */
export declare function cancelEnrolment(ports: Ports, session: Session): Promise<void>;
