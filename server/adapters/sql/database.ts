/** The little that the stores ask of a database, so that SQLite, D1 and PostgreSQL can be behind them. */

/** A value that every engine stores alike. Booleans, dates and bytes have no such form. */
export type SqlValue = string | number | null;

/** SQL in the dialect that the engines share, with numbered placeholders: `?1`, `?2`. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

export type Row = Readonly<Record<string, SqlValue>>;

export interface Database {
  /** Rows of one reading statement. */
  all(statement: Statement): Promise<readonly Row[]>;
  /**
   * Runs the statements in order as one atomic write, as if no other write went on meanwhile (serialisable), and gives
   * the rows of each. When it resolves, the write is durable. A statement that fails undoes them all.
   *
   * @throws UniqueViolation when a row's place was taken.
   */
  batch(statements: readonly Statement[]): Promise<readonly (readonly Row[])[]>;
  close(): Promise<void>;
}

/** A unique constraint was in the way; nothing of the batch was written. */
export class UniqueViolation extends Error {}

/** A statement asks for a table that the database does not have: no migration was taken. */
export class MissingTable extends Error {}

/** A statement with its values. */
export function statement(sql: string, ...params: SqlValue[]): Statement {
  return { sql, params };
}

/** A text column that is never null. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`column ${column} holds no text`);
  return value;
}

/** A number column that is never null. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`column ${column} holds no number`);
  return value;
}
