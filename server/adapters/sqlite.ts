/**
 * SQLite in this process, durable at every commit. A commit waits for the disk (about 3 ms) and the driver is
 * synchronous, so the writes that arrive in one turn of the event loop share one transaction: each is atomic in a
 * savepoint of its own, and one that fails does not harm the others.
 */

import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Unavailable } from '../ports.ts';
import { type Database, type Row, type Statement, UniqueViolation } from './sql/database.ts';

type Results = readonly (readonly Row[])[];

/** A batch that waits for its transaction. */
interface Job {
  readonly statements: readonly Statement[];
  readonly resolve: (results: Results) => void;
  readonly reject: (error: unknown) => void;
}

/** How long another process (the command line beside the server) may hold the file. */
const BUSY_TIMEOUT_MS = 5000;

// https://www.sqlite.org/rescode.html
const SQLITE_CONSTRAINT_PRIMARYKEY = 1555;
const SQLITE_CONSTRAINT_UNIQUE = 2067;
/** Primary codes of what is wrong with the file or the disk, not with the statement: busy, read-only, I/O, full … */
const FILE_TROUBLES: ReadonlySet<number> = new Set([5, 6, 8, 10, 11, 13, 14, 26]);

/** @param path - A file, made if it is not there; `:memory:` for none. */
export function openSqlite(path: string): Database {
  const connection = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  return new Sqlite(connection);
}

class Sqlite implements Database {
  readonly #connection: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();
  #waiting: Job[] = [];

  constructor(connection: DatabaseSync) {
    this.#connection = connection;
  }

  async all(statement: Statement): Promise<readonly Row[]> {
    try {
      return this.#run(statement);
    } catch (error) {
      throw translate(error);
    }
  }

  batch(statements: readonly Statement[]): Promise<Results> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#commitWaiting());
      this.#waiting.push({ statements, resolve, reject });
    });
  }

  async close(): Promise<void> {
    if (this.#waiting.length > 0) this.#commitWaiting();
    this.#connection.close();
  }

  /** One transaction for all that wait. Nobody hears of success before the commit is on disk. */
  #commitWaiting(): void {
    const jobs = this.#waiting;
    this.#waiting = [];
    const settle: (() => void)[] = [];
    try {
      this.#connection.exec('BEGIN IMMEDIATE');
      for (const job of jobs) settle.push(this.#runInSavepoint(job));
      this.#connection.exec('COMMIT');
    } catch (error) {
      if (this.#connection.isOpen && this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
      for (const { reject } of jobs) reject(translate(error));
      return;
    }
    for (const settleJob of settle) settleJob();
  }

  /** How to answer the job once everything is committed. */
  #runInSavepoint({ statements, resolve, reject }: Job): () => void {
    this.#connection.exec('SAVEPOINT job');
    try {
      const results = statements.map((statement) => this.#run(statement));
      this.#connection.exec('RELEASE job');
      return () => resolve(results);
    } catch (error) {
      // A full disk and the like end the whole transaction, and with it every job's.
      if (!this.#connection.isTransaction) throw error;
      this.#connection.exec('ROLLBACK TO job; RELEASE job');
      return () => reject(translate(error));
    }
  }

  #run({ sql, params }: Statement): readonly Row[] {
    let prepared = this.#prepared.get(sql);
    if (prepared === undefined) {
      prepared = this.#connection.prepare(sql);
      this.#prepared.set(sql, prepared);
    }
    // Our tables hold text and numbers alone, so every value is a SqlValue.
    return prepared.all(...params) as Row[];
  }
}

/** The driver's error in the words of the ports. */
function translate(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const { errcode, message } = error;
  if (errcode === SQLITE_CONSTRAINT_UNIQUE || errcode === SQLITE_CONSTRAINT_PRIMARYKEY) {
    return new UniqueViolation('a unique value was taken', { cause: error });
  }
  return FILE_TROUBLES.has(errcode & 0xff) ? new Unavailable(`SQLite: ${message}`, { cause: error }) : error;
}
