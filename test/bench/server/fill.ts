/** Rows of people who never come: a database as large as that of a big site. Written in bulk, with ids spread as real ones. */

import { randomBytes } from 'node:crypto';
import type { Database, SqlValue, Statement } from '#server/adapters/sql/database.ts';

const CODES_EACH = 10;
const EVENTS_EACH = 3;
/** People in one transaction. */
const BATCH = 250;

/** Each with an account, a session, a live second factor, ten backup codes and three events. */
export async function fillWithPeople(database: Database, count: number): Promise<void> {
  // In the order of the tables' own keys, which is what makes a bulk load quick.
  const ids = Array.from({ length: count }, () => newId()).sort();
  for (let from = 0; from < count; from += BATCH) {
    await database.batch(ids.slice(from, from + BATCH).flatMap((id) => rowsOf(id, Date.now())));
  }
}

function rowsOf(id: string, nowMs: number): Statement[] {
  const email = `${id}@example.net`;
  // The key of the enrolment begins like the account's, so that it is loaded in order too.
  const enrolmentId = `${id.slice(0, 11)}${newId().slice(11)}`;
  return [
    row('account', { id, email, password_hash: filler(97), created_at_ms: nowMs }),
    row('session', {
      id: newId(),
      token_hash: filler(43),
      account_id: id,
      email,
      created_at_ms: nowMs,
      signed_in_at_ms: nowMs,
      last_seen_at_ms: nowMs,
      expires_at_ms: nowMs + 86_400_000,
      user_agent: filler(80),
    }),
    row('enrolment', {
      account_id: id,
      id: enrolmentId,
      state: 'active',
      key_id: 'filler',
      ciphertext: filler(107),
      last_time_step: 1,
      expires_at_ms: nowMs,
      enabled_at_ms: nowMs,
      backup_codes_created_at_ms: nowMs,
    }),
    ...Array.from({ length: CODES_EACH }, () => row('backup_code', { enrolment_id: enrolmentId, hash: filler(43) })),
    ...Array.from({ length: EVENTS_EACH }, (_, index) =>
      row('audit', {
        account_id: id,
        sequence: index + 1,
        kind: 'signed-in',
        detail: 'password',
        at_ms: nowMs,
        previous_hash: filler(43),
        hash: filler(43),
      }),
    ),
    row('audit_end', { account_id: id, sequence: EVENTS_EACH, key_id: 'filler', mac: filler(43) }),
  ];
}

function row(table: string, values: Readonly<Record<string, SqlValue>>): Statement {
  const places = Object.keys(values).map((_, index) => `?${index + 1}`);
  return {
    sql: `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${places.join(', ')})`,
    params: Object.values(values),
  };
}

function newId(): string {
  return randomBytes(16).toString('base64url');
}

/** Text of a real value's length. */
function filler(length: number): string {
  return randomBytes(Math.ceil((length * 3) / 4))
    .toString('base64url')
    .slice(0, length);
}
