/** Enrolments: one row an account, so that a pending one can never stand beside a live one. */

import type { BackupCodeCount, Enrolment, EnrolmentStore } from '../../ports.ts';
import { auditedBatch, auditStatement } from './audit-statement.ts';
import { type ClaimAttempt, claimStatement, forgetFailures, hasWon } from './claims.ts';
import { type Database, number, type Row, type Statement, statement, text } from './database.ts';

const COLUMNS = `id, account_id, state, key_id, ciphertext, last_time_step, expires_at_ms, enabled_at_ms,
  backup_codes_created_at_ms`;

export function createEnrolmentStore(database: Database): EnrolmentStore {
  return {
    async read(accountId) {
      const [row] = await database.all(statement(`SELECT ${COLUMNS} FROM enrolment WHERE account_id = ?1`, accountId));
      return row === undefined ? null : enrolmentOf(row);
    },

    async start({ id, accountId, sealed, lastTimeStep, expiresAtMs }, nowMs) {
      const [, started] = await database.batch([
        statement(
          `DELETE FROM backup_code WHERE enrolment_id IN (SELECT id FROM enrolment
            WHERE account_id = ?1 AND state = 'pending' AND expires_at_ms <= ?2)`,
          accountId,
          nowMs,
        ),
        statement(
          `INSERT INTO enrolment (account_id, id, state, key_id, ciphertext, last_time_step, expires_at_ms)
            VALUES (?1, ?2, 'pending', ?3, ?4, ?5, ?6)
            ON CONFLICT (account_id) DO UPDATE SET id = excluded.id, key_id = excluded.key_id,
              ciphertext = excluded.ciphertext, last_time_step = excluded.last_time_step,
              expires_at_ms = excluded.expires_at_ms, claim_id = NULL, backup_codes_created_at_ms = NULL
              WHERE enrolment.state = 'pending' AND enrolment.expires_at_ms <= ?7
            RETURNING id`,
          accountId,
          id,
          sealed.keyId,
          sealed.ciphertext,
          lastTimeStep,
          expiresAtMs,
          nowMs,
        ),
      ]);
      return started?.length === 1;
    },

    async confirm(claim, backupCodeHashes, nowMs) {
      const attempt = { claim, claimId: crypto.randomUUID(), nowMs, challengeId: null };
      const timeStep = claim.kind === 'time-step' ? claim.timeStep : null;
      const [confirmed] = await database.batch([
        statement(
          `UPDATE enrolment SET last_time_step = ?1, claim_id = ?2
            WHERE id = ?3 AND state = 'pending' AND last_time_step < ?1 AND expires_at_ms > ?4 RETURNING id`,
          timeStep,
          attempt.claimId,
          claim.enrolmentId,
          nowMs,
        ),
        forgetFailures(attempt),
        ...replaceCodes(attempt, backupCodeHashes),
      ]);
      return confirmed?.length === 1;
    },

    async complete({ id, accountId, lastTimeStep }, keepSessionId, audit) {
      const claimId = crypto.randomUUID();
      const completed = 'EXISTS (SELECT 1 FROM enrolment WHERE id = ?1 AND claim_id = ?2)';
      const [enabled] = await auditedBatch(database, audit, [
        statement(
          `UPDATE enrolment SET state = 'active', enabled_at_ms = ?1, claim_id = ?2
            WHERE id = ?3 AND state = 'pending' AND last_time_step = ?4 AND expires_at_ms > ?1 RETURNING id`,
          audit.atMs,
          claimId,
          id,
          lastTimeStep,
        ),
        statement(
          `DELETE FROM session WHERE account_id = ?3 AND id <> ?4 AND ${completed}`,
          id,
          claimId,
          accountId,
          keepSessionId,
        ),
        auditStatement(audit, 'EXISTS (SELECT 1 FROM enrolment WHERE id = ?8 AND claim_id = ?9)', id, claimId),
      ]);
      return enabled?.length === 1;
    },

    async cancel(accountId) {
      const pending = `account_id = ?1 AND state = 'pending'`;
      await database.batch([
        statement(
          `DELETE FROM backup_code WHERE enrolment_id IN (SELECT id FROM enrolment WHERE ${pending})`,
          accountId,
        ),
        statement(`DELETE FROM enrolment WHERE ${pending}`, accountId),
      ]);
    },

    async disable(claim, keepSessionId, audit) {
      const attempt = { claim, claimId: crypto.randomUUID(), nowMs: audit.atMs, challengeId: null };
      const ids = [claim.enrolmentId, attempt.claimId] as const;
      const won = hasWon('?1', '?2');
      const [claimed] = await auditedBatch(database, audit, [
        claimStatement(attempt),
        forgetFailures(attempt),
        auditStatement(audit, hasWon('?8', '?9'), ...ids),
        statement(
          `DELETE FROM session WHERE account_id = ?3 AND id <> ?4 AND ${won}`,
          ...ids,
          audit.accountId,
          keepSessionId,
        ),
        statement(`DELETE FROM challenge WHERE account_id = ?3 AND ${won}`, ...ids, audit.accountId),
        statement(`DELETE FROM enrolment WHERE id = ?1 AND ${won}`, ...ids),
        statement(
          'DELETE FROM backup_code WHERE enrolment_id = ?1 AND NOT EXISTS (SELECT 1 FROM enrolment WHERE id = ?1)',
          claim.enrolmentId,
        ),
      ]);
      return claimed?.length === 1;
    },

    async reset(enrolmentId, audit) {
      const there = 'EXISTS (SELECT 1 FROM enrolment WHERE id = ?1 AND account_id = ?2)';
      const ids = [enrolmentId, audit.accountId] as const;
      const results = await auditedBatch(database, audit, [
        auditStatement(audit, 'EXISTS (SELECT 1 FROM enrolment WHERE id = ?8 AND account_id = ?1)', enrolmentId),
        statement(`DELETE FROM session WHERE account_id = ?2 AND ${there}`, ...ids),
        statement(`DELETE FROM challenge WHERE account_id = ?2 AND ${there}`, ...ids),
        statement('DELETE FROM backup_code WHERE enrolment_id = ?1', enrolmentId),
        statement('DELETE FROM enrolment WHERE id = ?1 AND account_id = ?2 RETURNING id', ...ids),
      ]);
      return results.at(-1)?.length === 1;
    },

    async replaceBackupCodes(claim, backupCodeHashes, audit) {
      const attempt = { claim, claimId: crypto.randomUUID(), nowMs: audit.atMs, challengeId: null };
      const [claimed] = await auditedBatch(database, audit, [
        claimStatement(attempt),
        forgetFailures(attempt),
        auditStatement(audit, hasWon('?8', '?9'), claim.enrolmentId, attempt.claimId),
        ...replaceCodes(attempt, backupCodeHashes),
      ]);
      return claimed?.length === 1;
    },

    async countBackupCodes(enrolmentId) {
      const sql = `SELECT COUNT(*) AS total, COUNT(*) - COUNT(used_at_ms) AS remaining
        FROM backup_code WHERE enrolment_id = ?1`;
      return countOf(await database.all(statement(sql, enrolmentId)));
    },

    async readBackupCode(enrolmentId, backupCodeHash) {
      const sql = 'SELECT used_at_ms FROM backup_code WHERE enrolment_id = ?1 AND hash = ?2';
      const [row] = await database.all(statement(sql, enrolmentId, backupCodeHash));
      return row === undefined ? null : { used: row.used_at_ms !== null };
    },
  };
}

/** Puts a new set in the place of the old one, if the claim on the enrolment has won. */
function replaceCodes({ claim, claimId, nowMs }: ClaimAttempt, backupCodeHashes: readonly string[]): Statement[] {
  const ids = [claim.enrolmentId, claimId] as const;
  const won = 'EXISTS (SELECT 1 FROM enrolment WHERE id = ?1 AND claim_id = ?2)';
  return [
    statement(`DELETE FROM backup_code WHERE enrolment_id = ?1 AND ${won}`, ...ids),
    ...backupCodeHashes.map((hash) =>
      statement(`INSERT INTO backup_code (enrolment_id, hash) SELECT ?1, ?3 WHERE ${won}`, ...ids, hash),
    ),
    statement(`UPDATE enrolment SET backup_codes_created_at_ms = ?3 WHERE id = ?1 AND claim_id = ?2`, ...ids, nowMs),
  ];
}

function enrolmentOf(row: Row): Enrolment {
  const record = {
    id: text(row, 'id'),
    accountId: text(row, 'account_id'),
    sealed: { keyId: text(row, 'key_id'), ciphertext: text(row, 'ciphertext') },
    lastTimeStep: number(row, 'last_time_step'),
  };
  if (text(row, 'state') === 'pending')
    return { ...record, state: 'pending', expiresAtMs: number(row, 'expires_at_ms') };
  return {
    ...record,
    state: 'active',
    enabledAtMs: number(row, 'enabled_at_ms'),
    backupCodesCreatedAtMs: number(row, 'backup_codes_created_at_ms'),
  };
}

function countOf([row]: readonly Row[]): BackupCodeCount {
  return row === undefined
    ? { remaining: 0, total: 0 }
    : { remaining: number(row, 'remaining'), total: number(row, 'total') };
}
