/** Sessions: reading the current one, listing and ending them, signing out, and proving again who is there. */

import type { Session, SignedIn } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import type { PasswordRefusal } from './password-check.ts';
import type { CodeRefusal } from './step-up.ts';

/** The live session of a cookie's token, or `null`: unknown, ended, idle too long or too old. Notes that it was seen. */
export declare function readSession(ports: Ports, token: string | null): Promise<Session | null>;

/** Ends the session of a token, if there is one. */
export declare function logOut(ports: Ports, token: string | null): Promise<void>;

/** The account's live sessions, newest first. */
export declare function listSessions(ports: Ports, session: Session): Promise<readonly Session[]>;

/** Ends one of the account's sessions; `not-found` when it has none of that id. */
export declare function endSession(
  ports: Ports,
  session: Session,
  sessionId: string,
): Promise<{ readonly kind: 'ended' } | { readonly kind: 'not-found' }>;

export interface ReauthenticateRequest {
  readonly password: string;
  /** A TOTP code or a backup code; needed when two-factor authentication is on. */
  readonly code: string | undefined;
  /** Network address of the caller, for the password throttle. */
  readonly address: string;
}

export type ReauthenticateOutcome =
  /** The old token is dead: hand the new one out. */
  | { readonly kind: 'reauthenticated'; readonly signedIn: SignedIn }
  | { readonly kind: 'code-required' }
  | PasswordRefusal
  | CodeRefusal;

/** Proves again who is there, so that the session counts as signed in now. */
export declare function reauthenticate(
  ports: Ports,
  session: Session,
  request: ReauthenticateRequest,
): Promise<ReauthenticateOutcome>;
