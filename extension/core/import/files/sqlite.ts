/**
 * Rows of a SQLite database (https://www.sqlite.org/fileformat2.html), read straight from its pages: tables only, no
 * indexes, no journal. Nothing in the file is ever executed.
 */

import { AppError } from '#shared/app-error.ts';
import type { SourceFile } from './source-file.ts';

export type SqliteValue = string | number | null | Uint8Array;
/** Values by column name in lower case. */
export type SqliteRow = ReadonlyMap<string, SqliteValue>;

const FILE_HEADER_BYTES = 100;
const [INTERIOR_TABLE, LEAF_TABLE] = [0x05, 0x0d];
const SCHEMA_COLUMNS = ['type', 'name', 'tbl_name', 'rootpage', 'sql'];
const ENCODINGS = ['utf-8', 'utf-8', 'utf-16le', 'utf-16be'];
const MAX_ROWS = 100_000;

export interface SqliteTable {
  /** Names in lower case. */
  readonly columns: readonly string[];
  /** @throws AppError `malformed` */
  rows(): readonly SqliteRow[];
}

/** The first bytes of every database. */
export const SQLITE_MAGIC = 'SQLite format 3\0';

/** Tables by name in lower case. @throws AppError `malformed` */
export function readSqliteTables(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, SqliteTable> {
  return guarded(() => {
    const pages = new SqlitePages(bytes);
    const schema = pages.rows(1, SCHEMA_COLUMNS).filter((row) => row.get('type') === 'table');
    return new Map(schema.map((row) => [String(row.get('name')).toLowerCase(), tableOf(row, pages)]));
  });
}

/** One table of a file; `null` when it is no database, a damaged one, or has no such table. */
export function sqliteTable(file: Pick<SourceFile, 'bytes' | 'startsWith'>, name: string): SqliteTable | null {
  if (!file.startsWith(SQLITE_MAGIC)) return null;
  try {
    return readSqliteTables(file.bytes).get(name) ?? null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function tableOf(row: SqliteRow, pages: SqlitePages): SqliteTable {
  const columns = columnsOf(String(row.get('sql')));
  return { columns, rows: () => guarded(() => pages.rows(Number(row.get('rootpage')), columns)) };
}

function guarded<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    // DataView throws RangeError wherever a pointer of the file leads outside of it.
    throw new AppError('malformed', 'the database is damaged or cut off', { cause });
  }
}

/** Names of `CREATE TABLE t (a INTEGER, "b" TEXT, …)`; constraints at the end are no columns, and harmless. */
function columnsOf(sql: string): readonly string[] {
  const list = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')')).replace(/\([^()]*\)/g, '');
  return list.split(',').map((column) => /^\s*["'`[]?([^\s"'`\]]+)/.exec(column)?.[1]?.toLowerCase() ?? '');
}

class SqlitePages {
  readonly #view: DataView<ArrayBuffer>;
  readonly #pageBytes: number;
  readonly #usableBytes: number;
  readonly #decoder: TextDecoder;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const pageBytes = this.#view.getUint16(16);
    this.#pageBytes = pageBytes === 1 ? 65_536 : pageBytes;
    if (this.#pageBytes < 512) throw new RangeError('no page size');
    this.#usableBytes = this.#pageBytes - this.#view.getUint8(20);
    this.#decoder = new TextDecoder(ENCODINGS[this.#view.getUint32(56)]);
  }

  rows(rootPage: number, columns: readonly string[]): readonly SqliteRow[] {
    const rows: SqliteRow[] = [];
    const seen = new Set<number>();
    const visit = (page: number) => {
      // A tree that leads back into itself would never end.
      if (page < 1 || seen.has(page) || rows.length > MAX_ROWS) throw new RangeError('no tree');
      seen.add(page);
      const start = (page - 1) * this.#pageBytes;
      const header = page === 1 ? FILE_HEADER_BYTES : start;
      const type = this.#view.getUint8(header);
      const cells = this.#cellOffsets(start, header, type === INTERIOR_TABLE ? 12 : 8);
      if (type === LEAF_TABLE) for (const cell of cells) rows.push(this.#row(cell, columns));
      else if (type === INTERIOR_TABLE) {
        for (const cell of cells) visit(this.#view.getUint32(cell));
        visit(this.#view.getUint32(header + 8));
      } else throw new RangeError('no table page');
    };
    visit(rootPage);
    return rows;
  }

  #cellOffsets(start: number, header: number, headerBytes: number): readonly number[] {
    const count = this.#view.getUint16(header + 3);
    return Array.from({ length: count }, (_, index) => start + this.#view.getUint16(header + headerBytes + index * 2));
  }

  #row(cell: number, columns: readonly string[]): SqliteRow {
    const size = readVarint(this.#view, cell);
    const rowId = readVarint(this.#view, size.end);
    const payload = this.#payload(rowId.end, size.value);
    const record = new DataView(payload.buffer);
    const header = readVarint(record, 0);
    const values: SqliteValue[] = [];
    let offset = header.value;
    for (let at = header.end; at < header.value; ) {
      const type = readVarint(record, at);
      values.push(this.#value(record, offset, type.value));
      offset += bytesOfType(type.value);
      at = type.end;
    }
    return new Map(columns.map((column, index) => [column, values[index] ?? null]));
  }

  /** A payload that does not fit its page goes on in a chain of overflow pages: §1.6 of the format. */
  #payload(start: number, length: number): Uint8Array<ArrayBuffer> {
    if (length > this.#view.byteLength) throw new RangeError('longer than the file');
    const most = this.#usableBytes - 35;
    const least = Math.floor(((this.#usableBytes - 12) * 32) / 255) - 23;
    const wanted = least + ((length - least) % (this.#usableBytes - 4));
    const local = length <= most ? length : wanted <= most ? wanted : least;
    const payload = new Uint8Array(length);
    payload.set(this.#bytes(start, local));
    let next = local < length ? this.#view.getUint32(start + local) : 0;
    for (let filled = local; filled < length; ) {
      const page = (next - 1) * this.#pageBytes;
      const part = Math.min(length - filled, this.#usableBytes - 4);
      payload.set(this.#bytes(page + 4, part), filled);
      filled += part;
      next = this.#view.getUint32(page);
    }
    return payload;
  }

  #bytes(start: number, length: number): Uint8Array<ArrayBuffer> {
    if (start < 0 || start + length > this.#view.byteLength) throw new RangeError('outside of the file');
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + start, length);
  }

  #value(record: DataView<ArrayBuffer>, offset: number, type: number): SqliteValue {
    if (type === 0) return null;
    if (type === 8 || type === 9) return type - 8;
    if (type === 7) return record.getFloat64(offset);
    if (type <= 6) return readInteger(record, offset, bytesOfType(type));
    const bytes = new Uint8Array(record.buffer, offset, bytesOfType(type));
    return type % 2 === 1 ? this.#decoder.decode(bytes) : bytes;
  }
}

function bytesOfType(type: number): number {
  return type < 12 ? ([0, 1, 2, 3, 4, 6, 8, 8][type] ?? 0) : Math.floor((type - 12) / 2);
}

/** Big-endian two's complement. Beyond 2^53 the value is not exact; nothing that is imported is that large. */
function readInteger(view: DataView, offset: number, length: number): number {
  let value = view.getInt8(offset);
  for (let index = 1; index < length; index++) value = value * 256 + view.getUint8(offset + index);
  return value;
}

/** Seven bits a byte, the most significant first; a ninth byte has eight. */
function readVarint(view: DataView, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = view.getUint8(start + index);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return { value: value * 256 + view.getUint8(start + 8), end: start + 9 };
}
