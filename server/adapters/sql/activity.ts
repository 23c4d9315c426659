/** The audit chains. Records are only ever added. */

import type { ActivityStore, AuditKind, AuditRecord } from '../../ports.ts';
import { auditedBatch, auditStatement } from './audit-statement.ts';
import { type Database, number, type Row, statement, text } from './database.ts';

const COLUMNS = 'account_id, sequence, kind, detail, at_ms, previous_hash, hash';

export function createActivityStore(database: Database): ActivityStore {
  return {
    async readHead(accountId) {
      const sql = `SELECT ${COLUMNS} FROM audit WHERE account_id = ?1 ORDER BY sequence DESC LIMIT 1`;
      const [row] = await database.all(statement(sql, accountId));
      return row === undefined ? null : recordOf(row);
    },

    async append(audit) {
      await auditedBatch(database, [auditStatement(audit)]);
    },

    async list(accountId, before, limit) {
      const sql = `SELECT ${COLUMNS} FROM audit WHERE account_id = ?1 AND sequence < ?2 ORDER BY sequence DESC LIMIT ?3`;
      return (await database.all(statement(sql, accountId, before, limit))).map(recordOf);
    },
  };
}

function recordOf(row: Row): AuditRecord {
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
