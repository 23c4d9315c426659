/** Cloudflare's D1: SQLite at the edge, one batch one transaction, all writes one after the other. */

import { Unavailable } from '../ports.ts';
import {
  type Database,
  MissingTable,
  type Row,
  type SqlValue,
  type Statement,
  UniqueViolation,
} from './sql/database.ts';

/** The part of the binding that is used. https://developers.cloudflare.com/d1/worker-api/ */
export interface D1Binding {
  prepare(sql: string): D1Prepared;
  batch(statements: readonly D1Prepared[]): Promise<readonly D1Rows[]>;
}

interface D1Prepared {
  bind(...params: readonly SqlValue[]): D1Prepared;
  all(): Promise<D1Rows>;
}

interface D1Rows {
  readonly results: readonly Row[];
}

export function openD1(binding: D1Binding): Database {
  const prepare = ({ sql, params }: Statement): D1Prepared => binding.prepare(sql).bind(...params);
  return {
    async all(statement) {
      try {
        return (await prepare(statement).all()).results;
      } catch (error) {
        throw inOurWords(error);
      }
    },

    async batch(statements) {
      try {
        return (await binding.batch(statements.map(prepare))).map(({ results }) => results);
      } catch (error) {
        throw inOurWords(error);
      }
    },

    async close() {
      // The platform owns the connection.
    },
  };
}

/** D1 has no error codes, only SQLite's sentences. Anything that SQLite did not say came from the way there. */
function inOurWords(cause: unknown): unknown {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (message.includes('UNIQUE constraint failed')) return new UniqueViolation('unique', { cause });
  if (message.includes('no such table')) return new MissingTable('no such table', { cause });
  return /SQLITE_/.test(message) ? cause : new Unavailable('D1 does not answer', { cause });
}
