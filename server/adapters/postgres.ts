/**
 * PostgreSQL behind several server processes. A batch is one SERIALIZABLE transaction: a statement of it may rest on
 * what another one read, and only that level keeps two processes from each doing what only one may. A transaction
 * that PostgreSQL gives up for another's sake is repeated; it has written nothing.
 */

import { DatabaseError, Pool, type PoolClient, types } from 'pg';
import { Unavailable } from '../ports.ts';
import { type Database, MissingTable, type Row, type Statement, UniqueViolation } from './sql/database.ts';

type Results = readonly (readonly Row[])[];

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const UNIQUE_VIOLATION = '23505';
const UNDEFINED_TABLE = '42P01';
const DUPLICATE_TABLE = '42P07';
const DUPLICATE_OBJECT = '42710';
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

/** The last two: what CREATE TABLE IF NOT EXISTS says when another process creates the same table at that moment. */
const PLACE_TAKEN: readonly string[] = [UNIQUE_VIOLATION, DUPLICATE_TABLE, DUPLICATE_OBJECT];
/** One of two rival transactions was given up. */
const RIVALRY: readonly string[] = [SERIALIZATION_FAILURE, DEADLOCK_DETECTED];

/** `int8` comes as text unless told otherwise, since it can exceed a number's 2^53: ours are times and counts. */
const INT8 = types.builtins.INT8;

/** Each round lets at least one of the rivals through, so this is far more than there can be connections. */
const MOST_TRIES = 500;
const LONGEST_PAUSE_MS = 50;
const CONNECT_TIMEOUT_MS = 5000;

/**
 * A scan of a whole table, which the planner prefers for small ones, counts as having read every row of it: under
 * SERIALIZABLE such transactions are given up for the sake of rivals that they have nothing to do with. What must be
 * scanned all the same looks costly then, which is no reason to compile it first.
 */
const PREFER_INDEXES = 'SET enable_seqscan = off; SET jit = off';

export interface PostgresOptions {
  /** Connections that this process holds at most. */
  readonly connections?: number;
}

/** @param url - `postgres://user:password@host:port/database`; nothing is connected before it is needed. */
export function openPostgres(url: string, { connections = 10 }: PostgresOptions = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // oxlint-disable-next-line typescript/no-misused-promises -- awaited before the connection is handed out
    onConnect: (client) => client.query(PREFER_INDEXES),
    types: {
      getTypeParser: (id, format) => (id === INT8 ? Number : types.getTypeParser(id, format ?? 'text')),
    },
  });
  // A connection that the server closes is replaced when the next one is needed, and a batch that was using it hears of
  // it from its query. Without listeners the event itself would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Postgres(pool);
}

class Postgres implements Database {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async all(statement: Statement): Promise<readonly Row[]> {
    try {
      return await run(this.#pool, statement);
    } catch (error) {
      throw inOurWords(error);
    }
  }

  async batch(statements: readonly Statement[]): Promise<Results> {
    const client = await this.#connect();
    let usable = true;
    try {
      return await serialised(client, statements);
    } catch (error) {
      usable = isRefusal(error);
      throw inOurWords(error);
    } finally {
      client.release(!usable);
    }
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      throw inOurWords(error);
    }
  }
}

async function serialised(client: PoolClient, statements: readonly Statement[]): Promise<Results> {
  for (let tried = 1; ; tried++) {
    try {
      await client.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
      const results: (readonly Row[])[] = [];
      for (const statement of statements) results.push(await run(client, statement));
      await client.query('COMMIT');
      return results;
    } catch (error) {
      if (isRefusal(error)) await client.query('ROLLBACK');
      if (!isOneOf(RIVALRY, error) || tried === MOST_TRIES) throw error;
      await pause(Math.random() * Math.min(tried, LONGEST_PAUSE_MS));
    }
  }
}

async function run(client: Pool | PoolClient, { sql, params }: Statement): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(numbered(sql), [...params]);
  return rows;
}

/** `?1` is `$1` here. No statement of ours holds a question mark otherwise. */
function numbered(sql: string): string {
  return sql.replace(/\?(\d+)/g, '$$$1');
}

function inOurWords(cause: unknown): unknown {
  if (!isRefusal(cause)) return new Unavailable('PostgreSQL does not answer', { cause });
  if (isOneOf(PLACE_TAKEN, cause)) return new UniqueViolation('unique', { cause });
  return isOneOf([UNDEFINED_TABLE], cause) ? new MissingTable('no such table', { cause }) : cause;
}

/** Whether the server answered and goes on listening: it refused a statement, the connection is well. */
function isRefusal(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity === 'ERROR';
}

function isOneOf(codes: readonly string[], error: unknown): boolean {
  return error instanceof DatabaseError && codes.includes(error.code ?? '');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
