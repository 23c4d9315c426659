/** The second factor at login: the only place that lets a code through to a session. */

import type { Challenge } from '../core/login.ts';
import type { SignedIn } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import type { CodeRefusal } from './step-up.ts';

export interface SecondFactorRequest {
  /** From the challenge cookie. */
  readonly challengeToken: string | null;
  /** A TOTP code or a backup code, as typed. */
  readonly code: string;
  readonly userAgent: string;
}

export type SecondFactorOutcome =
  | {
      readonly kind: 'signed-in';
      readonly signedIn: SignedIn;
      readonly method: 'totp' | 'backup-code';
      readonly backupCodesRemaining: number;
    }
  /** Unknown, used, worn out or older than ten minutes: back to e-mail and password. */
  | { readonly kind: 'challenge-expired' }
  | CodeRefusal;

/** The open challenge of a cookie's token, or `null` when there is nothing to answer any more. */
export declare function readChallenge(ports: Ports, challengeToken: string | null): Promise<Challenge | null>;

export declare function provideSecondFactor(ports: Ports, request: SecondFactorRequest): Promise<SecondFactorOutcome>;
