/** Audit records as rows. */

import type { AuditKind, AuditRecord, Mac } from '../../ports.ts';
import { number, type Row, text } from './database.ts';

export const AUDIT_COLUMNS = 'account_id, sequence, kind, detail, at_ms, previous_hash, hash';

/** Beside {@link AUDIT_COLUMNS} of `audit`: what was left of a record when it was the newest, if it still is that one. */
export const END_COLUMNS: string = ['key_id', 'mac']
  .map(
    (column) =>
      `(SELECT ${column} FROM audit_end
        WHERE audit_end.account_id = audit.account_id AND audit_end.sequence = audit.sequence) AS ${column}`,
  )
  .join(', ');

export function recordOf(row: Row): AuditRecord {
  return {
    accountId: text(row, 'account_id'),
    sequence: number(row, 'sequence'),
    // A kind that is not ours shows as a broken link of the chain, never as a wrong decision.
    kind: text(row, 'kind') as AuditKind,
    detail: text(row, 'detail'),
    atMs: number(row, 'at_ms'),
    previousHash: text(row, 'previous_hash'),
    hash: text(row, 'hash'),
  };
}

export function endMacOf(row: Row): Mac | null {
  return row.key_id === null ? null : { keyId: text(row, 'key_id'), code: text(row, 'mac') };
}
