/** Throttles: each change is a compare-and-swap on what was read. A fresh throttle has no row. */

import type { Throttle, ThrottleChange, ThrottleStore } from '../../ports.ts';
import { type Database, number, type SqlValue, type Statement, statement } from './database.ts';

export function createThrottleStore(database: Database): ThrottleStore {
  return {
    async read(subject) {
      const sql = 'SELECT failures, last_failure_at_ms FROM throttle WHERE subject = ?1';
      const [row] = await database.all(statement(sql, subject));
      return {
        failures: row === undefined ? 0 : number(row, 'failures'),
        lastFailureAtMs: row === undefined ? 0 : number(row, 'last_failure_at_ms'),
      };
    },

    async replace(change) {
      const { expected, next } = change;
      if (isFresh(expected) && isFresh(next)) return true;
      const [replaced] = await database.batch([replaceStatement(change)]);
      return replaced?.length === 1;
    },
  };
}

/**
 * Sets the throttle if it still is what was expected; a row comes back if so.
 *
 * @param condition - A further one; its placeholders begin at `?6`.
 */
export function replaceStatement(change: ThrottleChange, condition = 'TRUE', ...params: SqlValue[]): Statement {
  const { subject, expected, next } = change;
  const values = [subject, next.failures, next.lastFailureAtMs, expected.failures, expected.lastFailureAtMs] as const;
  if (isFresh(next)) {
    return statement(
      'DELETE FROM throttle WHERE subject = ?1 AND failures = ?2 AND last_failure_at_ms = ?3 RETURNING subject',
      subject,
      expected.failures,
      expected.lastFailureAtMs,
    );
  }
  return statement(
    `INSERT INTO throttle (subject, failures, last_failure_at_ms)
      SELECT ?1, CAST(?2 AS BIGINT), CAST(?3 AS BIGINT)
        WHERE ${isAsExpected('?1', '?4', '?5')} AND ${condition}
      ON CONFLICT (subject) DO UPDATE
        SET failures = excluded.failures, last_failure_at_ms = excluded.last_failure_at_ms
        WHERE throttle.failures = ?4 AND throttle.last_failure_at_ms = ?5
      RETURNING subject`,
    ...values,
    ...params,
  );
}

/** A condition: the subject's throttle has these values, where no row is a fresh one. */
export function isAsExpected(subject: string, failures: string, lastFailureAtMs: string): string {
  return `COALESCE((SELECT failures FROM throttle WHERE subject = ${subject}), 0) = ${failures}
    AND COALESCE((SELECT last_failure_at_ms FROM throttle WHERE subject = ${subject}), 0) = ${lastFailureAtMs}`;
}

function isFresh({ failures, lastFailureAtMs }: Throttle): boolean {
  return failures === 0 && lastFailureAtMs === 0;
}
