/** Changing the password of the account that is signed in. */

import type { Session, SignedIn } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import type { PasswordRefusal } from './password-check.ts';
import type { CodeRefusal } from './step-up.ts';

export interface ChangePasswordRequest {
  readonly currentPassword: string;
  readonly newPassword: string;
  /** A TOTP code or a backup code; needed when two-factor authentication is on. */
  readonly code: string | undefined;
  readonly address: string;
}

export type ChangePasswordOutcome =
  /** Every session is ended, this one too: hand the new token out. */
  | { readonly kind: 'changed'; readonly signedIn: SignedIn }
  | { readonly kind: 'code-required' }
  /** A host application keeps the passwords: there is nothing to change here. */
  | { readonly kind: 'not-found' }
  | PasswordRefusal
  | CodeRefusal;

export declare function changePassword(
  ports: Ports,
  session: Session,
  request: ChangePasswordRequest,
): Promise<ChangePasswordOutcome>;
