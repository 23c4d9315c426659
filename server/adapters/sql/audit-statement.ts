/** The audit record as a statement of the batch whose event it tells. */

import { type AuditEntry, ChainMoved, type Mac } from '../../ports.ts';
import { type Database, type Row, type SqlValue, type Statement, statement, UniqueViolation } from './database.ts';

/**
 * Writes the record if the condition holds. Its place (account, sequence) is unique, which guards the chain.
 *
 * @param condition - Its placeholders begin at `?8`.
 */
export function auditStatement(audit: AuditEntry, condition = 'TRUE', ...params: SqlValue[]): Statement {
  return statement(
    `INSERT INTO audit (account_id, sequence, kind, detail, at_ms, previous_hash, hash)
      SELECT ?1, CAST(?2 AS BIGINT), ?3, ?4, CAST(?5 AS BIGINT), ?6, ?7 WHERE ${condition}`,
    audit.accountId,
    audit.sequence,
    audit.kind,
    audit.detail,
    audit.atMs,
    audit.previousHash,
    audit.hash,
    ...params,
  );
}

/**
 * Says of the record that it is the newest, if it was written. Only over the one before: what tells of a longer chain
 * than is there stays.
 */
function endStatement({ accountId, sequence, hash }: AuditEntry, { keyId, code }: Mac): Statement {
  return statement(
    `INSERT INTO audit_end (account_id, sequence, key_id, mac)
      SELECT ?1, CAST(?2 AS BIGINT), ?3, ?4
        WHERE EXISTS (SELECT 1 FROM audit WHERE account_id = ?1 AND sequence = ?2 AND hash = ?5)
      ON CONFLICT (account_id) DO UPDATE
        SET sequence = excluded.sequence, key_id = excluded.key_id, mac = excluded.mac
        WHERE audit_end.sequence = excluded.sequence - 1`,
    accountId,
    sequence,
    keyId,
    code,
    hash,
  );
}

/**
 * Runs a batch that holds an audit record, and in it what shows that the chain ends there; all other unique values in
 * it are random.
 *
 * @throws ChainMoved when another event took the record's place.
 */
export async function auditedBatch(
  database: Database,
  audit: AuditEntry,
  statements: readonly Statement[],
): Promise<readonly (readonly Row[])[]> {
  try {
    const ends = audit.endMac === null ? [] : [endStatement(audit, audit.endMac)];
    return (await database.batch([...statements, ...ends])).slice(0, statements.length);
  } catch (error) {
    if (error instanceof UniqueViolation) throw new ChainMoved('the audit chain moved', { cause: error });
    throw error;
  }
}
