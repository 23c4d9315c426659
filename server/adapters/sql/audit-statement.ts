/** The audit record as a statement of the batch whose event it tells. */

import { type AuditRecord, ChainMoved } from '../../ports.ts';
import { type Database, type Row, type SqlValue, type Statement, statement, UniqueViolation } from './database.ts';

/**
 * Writes the record if the condition holds. Its place (account, sequence) is unique, which guards the chain.
 *
 * @param condition - Its placeholders begin at `?8`.
 */
export function auditStatement(audit: AuditRecord, condition = 'TRUE', ...params: SqlValue[]): Statement {
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
 * Runs a batch that holds an audit record; all other unique values in it are random.
 *
 * @throws ChainMoved when another event took the record's place.
 */
export async function auditedBatch(
  database: Database,
  statements: readonly Statement[],
): Promise<readonly (readonly Row[])[]> {
  try {
    return await database.batch(statements);
  } catch (error) {
    if (error instanceof UniqueViolation) throw new ChainMoved('the audit chain moved', { cause: error });
    throw error;
  }
}
