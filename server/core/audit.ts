/** The account's own history: append-only, and each record holds the hash of the one before, so that a change shows. */

import { sha256 } from '@noble/hashes/sha2.js';
import { encodeHex } from '#shared/encoding/hex.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';

/** What can happen. Add, never rename or reuse. */
export type AuditKind =
  | 'account-created'
  | 'signed-in'
  | 'wrong-codes'
  | 'second-factor-stopped'
  | 'code-reused'
  | 'signed-out'
  | 'session-ended'
  | 'reauthenticated'
  | 'password-changed'
  | 'two-factor-enabled'
  | 'two-factor-disabled'
  | 'two-factor-reset'
  | 'backup-codes-replaced';

/** An event before it has its place in the chain. */
export interface AuditEvent {
  readonly accountId: string;
  readonly kind: AuditKind;
  /** A short phrase or empty; never a secret. */
  readonly detail: string;
  /** Unix time in milliseconds. */
  readonly atMs: number;
}

/** An event with its place in the account's chain. */
export interface AuditRecord extends AuditEvent {
  /** 1, 2, 3 … per account. */
  readonly sequence: number;
  /** Hash of the record before, lower-case hex; empty for the first. */
  readonly previousHash: string;
  readonly hash: string;
}

/** A keyed message authentication code, HMAC-SHA-256 (RFC 2104), and which key it is under. */
export interface Mac {
  readonly keyId: string;
  /** Base64url. */
  readonly code: string;
}

/** A record to be written, with what shows that it is the newest one. */
export interface AuditEntry extends AuditRecord {
  /** `null` where the chain before was not whole: what tells so is not written over. */
  readonly endMac: Mac | null;
}

/**
 * The newest record of a chain, and the code that was left when it was written: made under a key that is not in the
 * database, so that nobody without it can end the chain earlier. An older record's code fits again where it is put back
 * together with that record.
 */
export interface ChainEnd {
  readonly record: AuditRecord;
  /** `null`: there is none, or it is of another record. */
  readonly endMac: Mac | null;
}

/** What does not fit in a chain. */
export interface ChainFault {
  /** A record was changed, removed or put in; or the chain does not end as it was left. */
  readonly kind: 'record' | 'end';
  /** The first record that does not fit, or the number of the record that should come last or next. */
  readonly sequence: number;
}

/** The next record of a chain whose newest one is `head`; `null` begins a chain. */
export function chainEvent(event: AuditEvent, head: AuditRecord | null): AuditRecord {
  const unhashed = { ...event, sequence: (head?.sequence ?? 0) + 1, previousHash: head?.hash ?? '' };
  return { ...unhashed, hash: hashRecord(unhashed) };
}

/**
 * The sequence of the first record of one account's chain that does not fit, or `null` when every one does: a changed
 * byte, a removed or swapped record. Records cut from the end do not show here: see {@link ChainEnd}.
 *
 * @param records - All of one account, oldest first.
 */
export function findBrokenLink(records: readonly AuditRecord[]): number | null {
  let previous: AuditRecord | null = null;
  for (const record of records) {
    const expected: AuditRecord = chainEvent(record, previous);
    if (record.sequence !== expected.sequence || record.hash !== expected.hash) return expected.sequence;
    if (record.previousHash !== expected.previousHash) return expected.sequence;
    previous = record;
  }
  return null;
}

/** SHA-256 of the record's members as a JSON list, in which no two records read alike. */
function hashRecord(record: Omit<AuditRecord, 'hash'>): string {
  const { previousHash, accountId, sequence, atMs, kind, detail } = record;
  const bytes = encodeUtf8(JSON.stringify([previousHash, accountId, sequence, atMs, kind, detail]));
  return encodeHex(sha256(bytes));
}
