/** The account's own history: append-only, and each record holds the hash of the one before, so that a change shows. */

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

/** The next record of a chain whose newest one is `head`; `null` begins a chain. */
export async function chainEvent(event: AuditEvent, head: AuditRecord | null): Promise<AuditRecord> {
  const unhashed = { ...event, sequence: (head?.sequence ?? 0) + 1, previousHash: head?.hash ?? '' };
  return { ...unhashed, hash: await hashRecord(unhashed) };
}

/**
 * The sequence of the first record of one account's chain that does not fit, or `null` when every one does: a changed
 * byte, a removed or swapped record. Records cut from the end cannot be seen in the chain itself.
 *
 * @param records - All of one account, oldest first.
 */
export async function findBrokenLink(records: readonly AuditRecord[]): Promise<number | null> {
  let previous: AuditRecord | null = null;
  for (const record of records) {
    const expected: AuditRecord = await chainEvent(record, previous);
    if (record.sequence !== expected.sequence || record.hash !== expected.hash) return expected.sequence;
    if (record.previousHash !== expected.previousHash) return expected.sequence;
    previous = record;
  }
  return null;
}

/** SHA-256 of the record's members as a JSON list, in which no two records read alike. */
async function hashRecord(record: Omit<AuditRecord, 'hash'>): Promise<string> {
  const { previousHash, accountId, sequence, atMs, kind, detail } = record;
  const bytes = encodeUtf8(JSON.stringify([previousHash, accountId, sequence, atMs, kind, detail]));
  return encodeHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
