/** Rows of people who never come: an SQLite database as large as that of a big site, its ids spread as real ones are. */

import { DatabaseSync } from 'node:sqlite';

/** People in one statement. */
const BATCH = 20_000;

/** Person number `n` of `?3`, from `?1` and before `?2`. Made in the order of the tables' keys, which is quick. */
const PEOPLE = `WITH RECURSIVE
  numbered (n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM numbered WHERE n + 1 < ?2),
  person (id, now_ms) AS (SELECT printf('%08x-of-the-crowd', n * 4294967295 / ?3), ?4 FROM numbered)`;

/** Each with an account, a session, a live second factor, ten backup codes and three events. */
const ROWS = [
  `INSERT INTO account (id, email, password_hash, created_at_ms)
    SELECT id, id || '@example.net', ${filler(97)}, now_ms FROM person`,
  `INSERT INTO session (id, token_hash, account_id, email, created_at_ms, signed_in_at_ms, last_seen_at_ms,
      expires_at_ms, user_agent)
    SELECT id, ${filler(43)}, id, id || '@example.net', now_ms, now_ms, now_ms, now_ms + 86400000, ${filler(80)} FROM person`,
  `INSERT INTO enrolment (account_id, id, state, key_id, ciphertext, last_time_step, expires_at_ms, enabled_at_ms,
      backup_codes_created_at_ms)
    SELECT id, id, 'active', 'filler', ${filler(107)}, 1, now_ms, now_ms, now_ms FROM person`,
  `INSERT INTO backup_code (enrolment_id, hash)
    SELECT id, ${filler(43)} FROM person, (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9), (10))`,
  `INSERT INTO audit (account_id, sequence, kind, detail, at_ms, previous_hash, hash)
    SELECT id, sequence.column1, 'signed-in', 'password', now_ms, ${filler(64)}, ${filler(64)}
      FROM person, (VALUES (1), (2), (3)) AS sequence`,
  `INSERT INTO audit_end (account_id, sequence, key_id, mac) SELECT id, 3, 'filler', ${filler(43)} FROM person`,
];

/**
 * Fills a database whose tables are there, and that nobody has open.
 *
 * @param count - Up to 2^32.
 */
export function fillWithPeople(path: string, count: number): void {
  const connection = new DatabaseSync(path);
  // Nothing of it need survive a crash, and all of an index that is filled at random places should be at hand.
  connection.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -2000000');
  const inserts = ROWS.map((rows) => connection.prepare(`${PEOPLE} ${rows}`));
  for (let from = 0; from < count; from += BATCH) {
    for (const insert of inserts) insert.run(from, Math.min(count, from + BATCH), count, Date.now());
  }
  connection.close();
}

/** Random text of a real value's length, as an expression. */
function filler(length: number): string {
  return `substr(hex(randomblob(${Math.ceil(length / 2)})), 1, ${length})`;
}
