/** Signing in with e-mail and password: the first factor. */

import type { SignedIn } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import type { PasswordRefusal } from './password-check.ts';

export interface LoginRequest {
  /** Lower case. */
  readonly email: string;
  readonly password: string;
  /** Network address of the caller, for the throttle. */
  readonly address: string;
  readonly userAgent: string;
}

export type LoginOutcome =
  | { readonly kind: 'signed-in'; readonly signedIn: SignedIn }
  /** Hand `challengeToken` out in the challenge cookie and ask for a code. */
  | { readonly kind: 'second-factor-required'; readonly challengeToken: string; readonly expiresAtMs: number }
  | PasswordRefusal;

export declare function logIn(ports: Ports, request: LoginRequest): Promise<LoginOutcome>;
