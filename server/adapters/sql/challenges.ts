/** Login challenges. One that is answered is deleted, so that being there is being open. */

import type { Challenge, ChallengeStore } from '../../ports.ts';
import { type Database, number, type Row, statement, text } from './database.ts';
import { isAsExpected, replaceStatement } from './throttles.ts';

const COLUMNS = 'id, account_id, email, expires_at_ms, attempts';

export function createChallengeStore(database: Database): ChallengeStore {
  return {
    async create({ id, account, expiresAtMs, attempts }, tokenHash) {
      await database.batch([
        statement(
          `INSERT INTO challenge (id, token_hash, account_id, email, expires_at_ms, attempts)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
          id,
          tokenHash,
          account.id,
          account.email,
          expiresAtMs,
          attempts,
        ),
      ]);
    },

    async read(tokenHash) {
      const sql = `SELECT ${COLUMNS} FROM challenge WHERE token_hash = ?1`;
      return firstChallenge(await database.all(statement(sql, tokenHash)));
    },

    async readById(challengeId) {
      const sql = `SELECT ${COLUMNS} FROM challenge WHERE id = ?1`;
      return firstChallenge(await database.all(statement(sql, challengeId)));
    },

    async reserveAttempt({ id, attempts }, change) {
      const attemptId = crypto.randomUUID();
      const count = `UPDATE challenge SET attempts = attempts + 1, attempt_id = ?1 WHERE id = ?2 AND attempts = ?3`;
      if (change === null) {
        const [counted] = await database.batch([statement(`${count} RETURNING id`, attemptId, id, attempts)]);
        return counted?.length === 1;
      }
      const { subject, expected } = change;
      const [counted] = await database.batch([
        statement(
          `${count} AND ${isAsExpected('?4', '?5', '?6')} RETURNING id`,
          attemptId,
          id,
          attempts,
          subject,
          expected.failures,
          expected.lastFailureAtMs,
        ),
        replaceStatement(change, 'EXISTS (SELECT 1 FROM challenge WHERE id = ?6 AND attempt_id = ?7)', id, attemptId),
      ]);
      return counted?.length === 1;
    },
  };
}

function firstChallenge([row]: readonly Row[]): Challenge | null {
  if (row === undefined) return null;
  return {
    id: text(row, 'id'),
    account: { id: text(row, 'account_id'), email: text(row, 'email') },
    expiresAtMs: number(row, 'expires_at_ms'),
    attempts: number(row, 'attempts'),
  };
}
