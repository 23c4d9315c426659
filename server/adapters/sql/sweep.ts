/** Clearing away what has expired. Nothing depends on it: what has expired is refused whether it is still there or not. */

import { type Database, statement } from './database.ts';

const DAY_MS = 86_400_000;
const OUTBOX_LIFE_MS = 30 * DAY_MS;

/** Failures of passwords and addresses are forgotten after a day; those of second factors are not. */
export async function sweep(database: Database, nowMs: number): Promise<void> {
  const expiredSetUps = `SELECT id FROM enrolment WHERE state = 'pending' AND expires_at_ms <= ?1`;
  await database.batch([
    statement('DELETE FROM session WHERE expires_at_ms <= ?1', nowMs),
    statement('DELETE FROM challenge WHERE expires_at_ms <= ?1', nowMs),
    statement(`DELETE FROM backup_code WHERE enrolment_id IN (${expiredSetUps})`, nowMs),
    statement(`DELETE FROM enrolment WHERE state = 'pending' AND expires_at_ms <= ?1`, nowMs),
    statement(
      `DELETE FROM throttle WHERE last_failure_at_ms <= ?1 AND subject NOT LIKE 'second-factor:%'`,
      nowMs - DAY_MS,
    ),
    statement('DELETE FROM outbox WHERE at_ms <= ?1', nowMs - OUTBOX_LIFE_MS),
  ]);
}
