/** What only the operator's commands read: over all accounts. */

import type { AuditRecord, Mac } from '../../ports.ts';
import { AUDIT_COLUMNS, END_COLUMNS, endMacOf, recordOf } from './audit-rows.ts';
import { type Database, number, statement, text } from './database.ts';

export interface AccountOverview {
  readonly id: string;
  readonly email: string;
  readonly createdAtMs: number;
  readonly twoFactor: 'off' | 'pending' | 'on';
}

/** One page of accounts in the order of their e-mails, those after `after`. */
export async function listAccounts(database: Database, after: string, limit: number): Promise<AccountOverview[]> {
  const rows = await database.all(
    statement(
      `SELECT account.id AS id, email, created_at_ms, COALESCE(state, 'off') AS state
        FROM account LEFT JOIN enrolment ON enrolment.account_id = account.id
        WHERE email > ?1 ORDER BY email LIMIT ?2`,
      after,
      limit,
    ),
  );
  return rows.map((row) => {
    const state = text(row, 'state');
    return {
      id: text(row, 'id'),
      email: text(row, 'email'),
      createdAtMs: number(row, 'created_at_ms'),
      twoFactor: state === 'active' ? 'on' : state === 'pending' ? 'pending' : 'off',
    };
  });
}

/** An account that has an audit chain, or should have one. */
export interface AuditedAccount {
  readonly id: string;
  /** It is an account of our own, whose chain begins with its making. */
  readonly own: boolean;
}

/** One page of accounts with a chain, with what a chain leaves, or of our own; those after `after` by their id. */
export async function listAuditedAccounts(database: Database, after: string, limit: number): Promise<AuditedAccount[]> {
  const page = (column: string, table: string): string =>
    `SELECT id FROM (SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} > ?1 ORDER BY 1 LIMIT ?2) AS ${table}_page`;
  const ids = [page('account_id', 'audit'), page('account_id', 'audit_end'), page('id', 'account')].join(' UNION ');
  const sql = `SELECT known.id AS id, account.id AS own
    FROM (${ids}) AS known LEFT JOIN account ON account.id = known.id ORDER BY known.id LIMIT ?2`;
  return (await database.all(statement(sql, after, limit))).map((row) => ({
    id: text(row, 'id'),
    own: row.own !== null,
  }));
}

/** One account's chain, oldest first, and what was left of its last record. */
export async function readChain(
  database: Database,
  accountId: string,
): Promise<{ readonly records: readonly AuditRecord[]; readonly endMac: Mac | null }> {
  const sql = `SELECT ${AUDIT_COLUMNS}, ${END_COLUMNS} FROM audit WHERE account_id = ?1 ORDER BY sequence`;
  const rows = await database.all(statement(sql, accountId));
  const last = rows.at(-1);
  return { records: rows.map(recordOf), endMac: last === undefined ? null : endMacOf(last) };
}

/** `null`: the chain has no record of that number. */
export async function readRecord(database: Database, accountId: string, sequence: number): Promise<AuditRecord | null> {
  const sql = `SELECT ${AUDIT_COLUMNS} FROM audit WHERE account_id = ?1 AND sequence = ?2`;
  const [row] = await database.all(statement(sql, accountId, sequence));
  return row === undefined ? null : recordOf(row);
}

/**
 * Says that the chain ends with this record, which must be its newest one.
 *
 * @param again - Also where something was said before.
 * @returns Whether it does now.
 */
export async function writeEnd(
  database: Database,
  { accountId, sequence }: AuditRecord,
  { keyId, code }: Mac,
  again: boolean,
): Promise<boolean> {
  const sql = `INSERT INTO audit_end (account_id, sequence, key_id, mac)
    SELECT ?1, CAST(?2 AS BIGINT), ?3, ?4
      WHERE NOT EXISTS (SELECT 1 FROM audit WHERE account_id = ?1 AND sequence > ?2)
    ON CONFLICT (account_id) DO ${
      again ? 'UPDATE SET sequence = excluded.sequence, key_id = excluded.key_id, mac = excluded.mac' : 'NOTHING'
    } RETURNING account_id`;
  const [written] = await database.batch([statement(sql, accountId, sequence, keyId, code)]);
  return written?.length === 1;
}

/** When the newest audit record was written; `null` when there is none. */
export async function readNewestEventMs(database: Database): Promise<number | null> {
  const [row] = await database.all(statement('SELECT COALESCE(MAX(at_ms), -1) AS newest FROM audit'));
  const newest = row === undefined ? -1 : number(row, 'newest');
  return newest < 0 ? null : newest;
}
