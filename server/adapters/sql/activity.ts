/** The audit chains. Records are only ever added. */

import type { ActivityStore } from '../../ports.ts';
import { AUDIT_COLUMNS, END_COLUMNS, endMacOf, recordOf } from './audit-rows.ts';
import { auditedBatch, auditStatement } from './audit-statement.ts';
import { type Database, statement } from './database.ts';

export function createActivityStore(database: Database): ActivityStore {
  return {
    async readEnd(accountId) {
      const sql = `SELECT ${AUDIT_COLUMNS}, ${END_COLUMNS} FROM audit WHERE account_id = ?1 ORDER BY sequence DESC LIMIT 1`;
      const [row] = await database.all(statement(sql, accountId));
      return row === undefined ? null : { record: recordOf(row), endMac: endMacOf(row) };
    },

    async append(audit) {
      await auditedBatch(database, audit, [auditStatement(audit)]);
    },

    async list(accountId, before, limit) {
      const sql = `SELECT ${AUDIT_COLUMNS} FROM audit WHERE account_id = ?1 AND sequence < ?2 ORDER BY sequence DESC LIMIT ?3`;
      return (await database.all(statement(sql, accountId, before, limit))).map(recordOf);
    },
  };
}
