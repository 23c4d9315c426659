/** Sessions. */

import type { Session, SessionStore } from '../../ports.ts';
import { auditedBatch, auditStatement } from './audit-statement.ts';
import { type Database, number, type Row, statement, text } from './database.ts';
import { isMinted, signInBatch } from './minting.ts';

const COLUMNS = 'id, account_id, email, created_at_ms, signed_in_at_ms, last_seen_at_ms, expires_at_ms, user_agent';

export function createSessionStore(database: Database): SessionStore {
  return {
    async mint(signIn, { replacing = null, challengeId = null } = {}) {
      const { id } = signIn.newSession.session;
      const effects = [
        statement(`DELETE FROM session WHERE id = ?1 AND ${isMinted('?2')}`, replacing, id),
        statement(`DELETE FROM challenge WHERE id = ?1 AND ${isMinted('?2')}`, challengeId, id),
        statement('SELECT id FROM session WHERE id = ?1', id),
      ];
      const claimId = crypto.randomUUID();
      const results = await auditedBatch(
        database,
        signIn.audit,
        signInBatch(signIn, { claimId, challengeId, effects }),
      );
      return results.at(-1)?.length === 1;
    },

    async read(tokenHash) {
      const [row] = await database.all(statement(`SELECT ${COLUMNS} FROM session WHERE token_hash = ?1`, tokenHash));
      return row === undefined ? null : sessionOf(row);
    },

    async list(accountId) {
      const sql = `SELECT ${COLUMNS} FROM session WHERE account_id = ?1 ORDER BY created_at_ms DESC, id`;
      return (await database.all(statement(sql, accountId))).map(sessionOf);
    },

    async noteSeen(sessionId, lastSeenAtMs) {
      await database.batch([
        statement(
          'UPDATE session SET last_seen_at_ms = ?1 WHERE id = ?2 AND last_seen_at_ms < ?1',
          lastSeenAtMs,
          sessionId,
        ),
      ]);
    },

    async end(sessionId, audit) {
      const [, ended] = await auditedBatch(database, audit, [
        auditStatement(audit, 'EXISTS (SELECT 1 FROM session WHERE id = ?8 AND account_id = ?1)', sessionId),
        statement('DELETE FROM session WHERE id = ?1 AND account_id = ?2 RETURNING id', sessionId, audit.accountId),
      ]);
      return ended?.length === 1;
    },
  };
}

function sessionOf(row: Row): Session {
  return {
    id: text(row, 'id'),
    account: { id: text(row, 'account_id'), email: text(row, 'email') },
    createdAtMs: number(row, 'created_at_ms'),
    signedInAtMs: number(row, 'signed_in_at_ms'),
    lastSeenAtMs: number(row, 'last_seen_at_ms'),
    expiresAtMs: number(row, 'expires_at_ms'),
    userAgent: text(row, 'user_agent'),
  };
}
