/**
 * What the ceremonies ask of the world: clock, randomness, accounts, keys, notices, records. Every store method that
 * guards a "once only" rule is one conditional write and answers whether it won; what belongs together (a claim, its
 * effect and its audit record) is one method, so that the store can make it one atomic batch.
 */

import type { Language } from '#shared/language/languages.ts';
import type { AuditEntry, AuditRecord, ChainEnd, Mac } from './core/audit.ts';
import type { Enrolment, PendingEnrolment, Sealed } from './core/enrolment.ts';
import type { Challenge } from './core/login.ts';
import type { Notice } from './core/notices.ts';
import type { Session } from './core/session.ts';
import type { Throttle } from './core/throttle.ts';

export type { AuditEntry, AuditKind, AuditRecord, ChainEnd, Mac } from './core/audit.ts';
export type { Enrolment, PendingEnrolment, Sealed } from './core/enrolment.ts';
export type { Challenge } from './core/login.ts';
export type { Notice } from './core/notices.ts';
export type { Session, SignedIn } from './core/session.ts';
export type { Throttle } from './core/throttle.ts';

/** Someone who can sign in. */
export interface Account {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
}

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

/** The hashing queue is full and nothing was computed. */
export interface Busy {
  readonly kind: 'busy';
  readonly retryAfterSeconds: number;
}

export type PasswordOutcome =
  | { readonly kind: 'verified'; readonly account: Account }
  | { readonly kind: 'invalid-credentials' }
  | Busy;

/** A place in a queue of bounded length, taken before there is work for it. */
export interface QueuePlace {
  readonly kind: 'place';
  /** Does the work when its turn has come. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Once, whatever became of the work. */
  leave(): void;
}

/** Who exists and who knows which password. A host application puts its own users behind it. */
export interface AccountDirectory {
  /**
   * Costs the same for an unknown e-mail as for a wrong password.
   *
   * @param place - What {@link enter} gave, where it is there.
   */
  verifyPassword(email: string, password: string, place?: QueuePlace): Promise<PasswordOutcome>;
  find(accountId: string): Promise<Account | null>;
  /** Asked first where it is there, so that an overload is refused before anything is written for it. */
  enter?(): QueuePlace | Busy;
}

export type HashOutcome = { readonly kind: 'hashed'; readonly passwordHash: string } | Busy;

/** Hashing of new passwords, for accounts of our own. */
export interface PasswordHasher {
  hash(password: string): Promise<HashOutcome>;
}

/** Encryption at rest. What was sealed opens only with the same purpose, account and record. */
export interface Keyring {
  seal(plaintext: Uint8Array, place: SealedPlace): Promise<Sealed>;
  /** Rejects when the key is missing or a byte was changed. */
  open(sealed: Sealed, place: SealedPlace): Promise<Uint8Array>;
  /** A code for a chain's newest record, which only who has the newest key can make. */
  authenticate(end: AuditPlace): Promise<Mac>;
  /** `false` when the key is missing or anything was changed. Never rejects for either. */
  isAuthentic(mac: Mac, end: AuditPlace): Promise<boolean>;
}

/** Which record, and everything before it. */
export type AuditPlace = Pick<AuditRecord, 'accountId' | 'sequence' | 'hash'>;

/** Where a sealed record belongs. */
export interface SealedPlace {
  readonly purpose: 'enrolment' | 'key-check';
  readonly accountId: string;
  readonly recordId: string;
}

/** Tells the owner of an account. Never rejects: a notice that cannot be sent is logged, not a failed ceremony. */
export interface Notifier {
  notify(account: Account, notice: Notice): Promise<void>;
}

/** Where notices go in local mode, so that a person without a mail server can read them at `/dev/outbox`. */
export interface Outbox {
  /** Newest first, at most 100. */
  list(): Promise<readonly OutboxMessage[]>;
}

export interface OutboxMessage {
  readonly id: string;
  readonly to: string;
  readonly atMs: number;
  readonly notice: Notice;
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
