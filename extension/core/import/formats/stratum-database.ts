/** Stratum, earlier Authenticator Pro: its database, from a rooted phone. What it encrypts, its JSON backup opens. */

import { readSqliteTables, type SqliteRow, type SqliteTable, sqliteTable } from '../files/sqlite.ts';
import type { ImportFormat } from '../import-format.ts';
import { databaseOf } from '../titles.ts';
import { readStratumBackup } from './stratum.ts';

export const stratumSqlite: ImportFormat = {
  name: 'stratum-sqlite',
  title: databaseOf('Stratum'),
  recognises: (file) => {
    const columns = sqliteTable(file, 'authenticator')?.columns ?? [];
    return ['type', 'secret', 'issuer', 'digits'].every((name) => columns.includes(name));
  },
  read: async ({ bytes }) => {
    const tables = readSqliteTables(bytes);
    return readStratumBackup({
      Authenticators: rowsOf(tables.get('authenticator')).map((row) => named(row, ACCOUNT_MEMBERS)),
      Categories: rowsOf(tables.get('category')).map((row) => named(row, ['Id', 'Name'])),
      AuthenticatorCategories: rowsOf(tables.get('authenticatorcategory')).map((row) =>
        named(row, ['AuthenticatorSecret', 'CategoryId']),
      ),
    });
  },
};

const ACCOUNT_MEMBERS = [
  'Type',
  'Icon',
  'Issuer',
  'Username',
  'Secret',
  'Pin',
  'Algorithm',
  'Digits',
  'Period',
  'Counter',
] as const;

function rowsOf(table: SqliteTable | undefined): readonly SqliteRow[] {
  return table?.rows() ?? [];
}

/** A row as the backup has it: columns bear the same names in lower case. */
function named(row: SqliteRow, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, row.get(name.toLowerCase())]));
}
