/** What only the operator's commands read: over all accounts. */

import type { AuditKind, AuditRecord } from '../../ports.ts';
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

/** The ids of accounts with an audit chain, after `after` in their order. */
export async function listAuditedAccounts(database: Database, after: string, limit: number): Promise<string[]> {
  const sql = 'SELECT DISTINCT account_id FROM audit WHERE account_id > ?1 ORDER BY account_id LIMIT ?2';
  return (await database.all(statement(sql, after, limit))).map((row) => text(row, 'account_id'));
}

/** One account's chain, oldest first. */
export async function readChain(database: Database, accountId: string): Promise<AuditRecord[]> {
  const sql = `SELECT account_id, sequence, kind, detail, at_ms, previous_hash, hash
    FROM audit WHERE account_id = ?1 ORDER BY sequence`;
  return (await database.all(statement(sql, accountId))).map((row) => ({
    accountId: text(row, 'account_id'),
    sequence: number(row, 'sequence'),
    // What is no kind of ours is found by its hash.
    kind: text(row, 'kind') as AuditKind,
    detail: text(row, 'detail'),
    atMs: number(row, 'at_ms'),
    previousHash: text(row, 'previous_hash'),
    hash: text(row, 'hash'),
  }));
}

/** When the newest audit record was written; `null` when there is none. */
export async function readNewestEventMs(database: Database): Promise<number | null> {
  const [row] = await database.all(statement('SELECT COALESCE(MAX(at_ms), -1) AS newest FROM audit'));
  const newest = row === undefined ? -1 : number(row, 'newest');
  return newest < 0 ? null : newest;
}
