/** The account's own history: append-only and chained, so that a changed byte shows. */

/** What can happen. Add, never rename or reuse. */
export type AuditKind =
  | 'account-created'
  | 'signed-in'
  | 'wrong-code'
  | 'code-reused'
  | 'second-factor-stopped'
  | 'backup-code-used'
  | 'signed-out'
  | 'session-ended'
  | 'reauthenticated'
  | 'password-changed'
  | 'two-factor-enabled'
  | 'two-factor-disabled'
  | 'two-factor-reset'
  | 'backup-codes-replaced';

/** An event before it has its place in the chain. No secret is ever in `detail`. */
export interface AuditEvent {
  readonly accountId: string;
  readonly kind: AuditKind;
  /** A short sentence or empty. */
  readonly detail: string;
  readonly atMs: number;
}

/** An event with its place in the account's chain. */
export interface AuditRecord extends AuditEvent {
  /** 1, 2, 3 … per account. */
  readonly sequence: number;
  /** Hash of the record before; empty for the first. Lower-case hex. */
  readonly previousHash: string;
  readonly hash: string;
}
