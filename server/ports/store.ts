/**
 * What is kept. Every method that guards a "once only" rule is one conditional write and answers whether it won; what
 * belongs together (a claim, its effect and its audit record) is one method, so that the store can make it one atomic
 * batch.
 */

import type { AuditEntry, AuditRecord, ChainEnd } from '../core/audit.ts';
import type { Enrolment, PendingEnrolment } from '../core/enrolment.ts';
import type { Challenge } from '../core/login.ts';
import type { Session } from '../core/session.ts';
import type { Throttle } from '../core/throttle.ts';
import type { Account } from './accounts.ts';

/** The session that is to be made, with the SHA-256 of its token, base64url. */
export interface NewSession {
  readonly session: Session;
  readonly tokenHash: string;
}

/** How a second factor is spent: a time step never again up to it, a backup code never again at all. */
export type Claim = (
  | { readonly kind: 'time-step'; readonly timeStep: number }
  | { readonly kind: 'backup-code'; readonly backupCodeHash: string }
) & {
  readonly enrolmentId: string;
  /** Its failures are forgotten when the claim wins. */
  readonly throttleSubject: string;
};

/** A change of one subject's throttle, which happens only if it still is `expected`. */
export interface ThrottleChange {
  readonly subject: string;
  readonly expected: Throttle;
  readonly next: Throttle;
}

/** An account of our own with its PHC string. */
export interface StoredAccount extends Account {
  readonly passwordHash: string;
}

/** Backup codes of one enrolment. */
export interface BackupCodeCount {
  readonly remaining: number;
  readonly total: number;
}

/** The store cannot be reached or written: nothing was changed, and trying again later makes sense. */
export class Unavailable extends Error {}

/** Another event took the place in the account's audit chain: read the head again and repeat. Nothing was written. */
export class ChainMoved extends Error {}

export interface AccountStore {
  /** `false`: the e-mail is taken. */
  create(account: StoredAccount, audit: AuditEntry): Promise<boolean>;
  findByEmail(email: string): Promise<StoredAccount | null>;
  find(accountId: string): Promise<StoredAccount | null>;
  /** Replaces the hash if it still is `from`. */
  rehash(accountId: string, hashes: { readonly from: string; readonly to: string }): Promise<void>;
  /**
   * Replaces the hash, ends every session and makes the new one. `false`: the claim was lost, or a second factor is
   * on and none was claimed; then nothing changed.
   */
  changePassword(passwordHash: string, signIn: SignIn): Promise<boolean>;
}

/** A session to be made, and what entitles to it. */
export interface SignIn {
  readonly newSession: NewSession;
  /** `null`: by password alone, which the store refuses when a second factor is on. */
  readonly claim: Claim | null;
  readonly audit: AuditEntry;
}

export interface SessionStore {
  /**
   * The only way a session comes to be: by password alone where no second factor is on, else by a claim that wins.
   * `replacing` ends that session; `challengeId` must still be open and is closed. A claim that wins sets the
   * second-factor throttle back. `false`: no session, and nothing else changed.
   */
  mint(signIn: SignIn, options?: { readonly replacing?: string; readonly challengeId?: string }): Promise<boolean>;
  read(tokenHash: string): Promise<Session | null>;
  list(accountId: string): Promise<readonly Session[]>;
  noteSeen(sessionId: string, lastSeenAtMs: number): Promise<void>;
  /** `false`: the account has no session of that id. */
  end(sessionId: string, audit: AuditEntry): Promise<boolean>;
}

export interface ChallengeStore {
  create(challenge: Challenge, tokenHash: string): Promise<void>;
  /** Worn out and expired ones are returned too: the caller judges. */
  read(tokenHash: string): Promise<Challenge | null>;
  readById(challengeId: string): Promise<Challenge | null>;
  /**
   * Counts a try before its code is computed, on the challenge if it still has `attempts`, and on the throttle.
   * `false`: one of the two has moved meanwhile and nothing was counted.
   */
  reserveAttempt(challenge: Challenge, change: ThrottleChange | null): Promise<boolean>;
}

export interface ThrottleStore {
  read(subject: string): Promise<Throttle>;
  /** `false`: it no longer was `expected`, and nothing changed. */
  replace(change: ThrottleChange): Promise<boolean>;
}

export interface EnrolmentStore {
  /** Pending ones are returned past their end too: the caller judges. */
  read(accountId: string): Promise<Enrolment | null>;
  /** Takes the place of an expired pending one. `false`: there is a live or a pending one. */
  start(pending: PendingEnrolment, nowMs: number): Promise<boolean>;
  /** Claims the time step on a pending enrolment that has not expired and replaces its backup codes. */
  confirm(claim: Claim, backupCodeHashes: readonly string[], nowMs: number): Promise<boolean>;
  /** Turns a confirmed pending enrolment on and ends all sessions but `keepSessionId`. */
  complete(pending: PendingEnrolment, keepSessionId: string, audit: AuditEntry): Promise<boolean>;
  /** Forgets a pending enrolment. */
  cancel(accountId: string): Promise<void>;
  /** Claims the code, erases the enrolment, ends all other sessions and all challenges. `false`: the claim was lost. */
  disable(claim: Claim, keepSessionId: string, audit: AuditEntry): Promise<boolean>;
  /** Erases the enrolment without a code and ends all sessions. For the operator alone. `false`: there was none. */
  reset(enrolmentId: string, audit: AuditEntry): Promise<boolean>;
  /** Claims the code and replaces the backup codes. `false`: the claim was lost. */
  replaceBackupCodes(claim: Claim, backupCodeHashes: readonly string[], audit: AuditEntry): Promise<boolean>;
  countBackupCodes(enrolmentId: string): Promise<BackupCodeCount>;
  /** `null`: no such code in the set. */
  readBackupCode(enrolmentId: string, backupCodeHash: string): Promise<{ readonly used: boolean } | null>;
}

export interface ActivityStore {
  /** The newest record of the chain; `null` before the first. */
  readEnd(accountId: string): Promise<ChainEnd | null>;
  append(audit: AuditEntry): Promise<void>;
  /** Newest first, those with a sequence below `before`. */
  list(accountId: string, before: number, limit: number): Promise<readonly AuditRecord[]>;
}

/** Everything that is kept. */
export interface Store {
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly challenges: ChallengeStore;
  readonly throttles: ThrottleStore;
  readonly enrolments: EnrolmentStore;
  readonly activity: ActivityStore;
}
