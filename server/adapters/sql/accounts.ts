/** Accounts of our own. */

import type { AccountStore, StoredAccount } from '../../ports.ts';
import { auditedBatch, auditStatement } from './audit-statement.ts';
import { type Database, type Row, statement, text } from './database.ts';
import { isMinted, signInBatch } from './minting.ts';

export function createAccountStore(database: Database): AccountStore {
  return {
    async create({ id, email, passwordHash }, audit) {
      const [inserted] = await auditedBatch(database, audit, [
        statement(
          `INSERT INTO account (id, email, password_hash, created_at_ms) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (email) DO NOTHING RETURNING id`,
          id,
          email,
          passwordHash,
          audit.atMs,
        ),
        auditStatement(audit, 'EXISTS (SELECT 1 FROM account WHERE id = ?8)', id),
      ]);
      return inserted?.length === 1;
    },

    async findByEmail(email) {
      const sql = 'SELECT id, email, password_hash FROM account WHERE email = ?1';
      return firstAccount(await database.all(statement(sql, email)));
    },

    async find(accountId) {
      const sql = 'SELECT id, email, password_hash FROM account WHERE id = ?1';
      return firstAccount(await database.all(statement(sql, accountId)));
    },

    async rehash(accountId, { from, to }) {
      await database.batch([
        statement('UPDATE account SET password_hash = ?1 WHERE id = ?2 AND password_hash = ?3', to, accountId, from),
      ]);
    },

    async changePassword(passwordHash, signIn) {
      const { id: sessionId, account } = signIn.newSession.session;
      const effects = [
        statement(
          `UPDATE account SET password_hash = ?1 WHERE id = ?2 AND ${isMinted('?3')}`,
          passwordHash,
          account.id,
          sessionId,
        ),
        statement(
          `DELETE FROM session WHERE account_id = ?1 AND id <> ?2 AND ${isMinted('?2')}`,
          account.id,
          sessionId,
        ),
        statement(`DELETE FROM challenge WHERE account_id = ?1 AND ${isMinted('?2')}`, account.id, sessionId),
        statement('SELECT id FROM session WHERE id = ?1', sessionId),
      ];
      const claimId = crypto.randomUUID();
      const results = await auditedBatch(
        database,
        signIn.audit,
        signInBatch(signIn, { claimId, challengeId: null, effects }),
      );
      return results.at(-1)?.length === 1;
    },
  };
}

function firstAccount([row]: readonly Row[]): StoredAccount | null {
  if (row === undefined) return null;
  return { id: text(row, 'id'), email: text(row, 'email'), passwordHash: text(row, 'password_hash') };
}
