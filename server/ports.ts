/** What the ceremonies ask of the world, in one piece; its parts are in `ports/`, with core's words beside them. */

import type { Language } from '#shared/language/languages.ts';
import type { AccountDirectory, PasswordHasher } from './ports/accounts.ts';
import type { Keyring } from './ports/keyring.ts';
import type { Notifier, Outbox } from './ports/notices.ts';
import type { Store } from './ports/store.ts';
import type { Clock, Observe, QrDrawer, RandomSource } from './ports/surroundings.ts';

export type { AuditEntry, AuditKind, AuditRecord, ChainEnd, Mac } from './core/audit.ts';
export type { Enrolment, PendingEnrolment, Sealed } from './core/enrolment.ts';
export type { Challenge } from './core/login.ts';
export type { Notice } from './core/notices.ts';
export type { Session, SignedIn } from './core/session.ts';
export type { Throttle } from './core/throttle.ts';
export * from './ports/accounts.ts';
export * from './ports/keyring.ts';
export * from './ports/notices.ts';
export * from './ports/store.ts';
export * from './ports/surroundings.ts';

/** What an operator decides. */
export interface VerifierSettings {
  /** Shown in authenticators. */
  readonly issuer: string;
  /** The public origin, as in `https://example.com`. */
  readonly origin: string;
  readonly signUpOpen: boolean;
  /** Time steps accepted on either side of now: 0, 1 or 2. */
  readonly driftWindow: number;
  readonly sessionIdleMs: number;
  readonly sessionLifeMs: number;
  /** How people reach the operator; `null` when there is no such line. */
  readonly support: string | null;
}

/** Everything a ceremony may ask for. */
export interface Ports {
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly accounts: AccountDirectory;
  /** `null` when a host application keeps the passwords: then there is no sign-up and no password change here. */
  readonly passwords: PasswordHasher | null;
  readonly keys: Keyring;
  readonly notifier: Notifier;
  /** Of whoever asks, which notices are written in: put in for each request. */
  readonly language?: Language;
  /** `null` outside local mode. */
  readonly outbox: Outbox | null;
  readonly drawQr: QrDrawer;
  readonly observe: Observe;
  readonly store: Store;
  readonly settings: VerifierSettings;
}
