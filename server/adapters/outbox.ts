/** Notices kept in the database for whoever has no mail server: local mode's `/dev/outbox`. */

import type { Notice, Notifier, Outbox } from '../ports.ts';
import { type Database, number, statement, text } from './sql/database.ts';

const SHOWN = 100;

export function createOutbox(database: Database, clock: { nowMs(): number }): Notifier & Outbox {
  return {
    async notify({ email }, { kind, subject, text: body }) {
      await database.batch([
        statement(
          'INSERT INTO outbox (id, recipient, at_ms, kind, subject, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)',
          crypto.randomUUID(),
          email,
          clock.nowMs(),
          kind,
          subject,
          body,
        ),
      ]);
    },

    async list() {
      const sql = 'SELECT id, recipient, at_ms, kind, subject, body FROM outbox ORDER BY at_ms DESC, id LIMIT ?1';
      return (await database.all(statement(sql, SHOWN))).map((row) => ({
        id: text(row, 'id'),
        to: text(row, 'recipient'),
        atMs: number(row, 'at_ms'),
        // Written by `notify` above, so it is one of the kinds.
        notice: { kind: text(row, 'kind') as Notice['kind'], subject: text(row, 'subject'), text: text(row, 'body') },
      }));
    },
  };
}
