/** Databases of rooted phones: Google Authenticator, Microsoft Authenticator. */

import { collectEntries, joinNames, withoutIssuer } from '../collect.ts';
import { createCredential, createEntry, secretOfBase32, secretOfBase64 } from '../entry.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readSqliteTables, type SqliteRow, sqliteTable } from '../files/sqlite.ts';
import type { ImportFormat } from '../import-format.ts';
import { textOf } from '../json.ts';
import { databaseOf } from '../titles.ts';

/** Of a Microsoft account itself, whose codes have eight digits; any other site has type 0. */
const MICROSOFT_ACCOUNT = 1;

export const googleSqlite: ImportFormat = {
  name: 'google-authenticator-sqlite',
  title: databaseOf('Google Authenticator'),
  recognises: (file) => hasColumns(file, 'email', 'secret'),
  read: async (file) =>
    collectEntries(accountsIn(file), {
      name: (row) => joinNames(cell(row, 'issuer'), cell(row, 'email')),
      read: (row) =>
        createEntry({
          issuer: cell(row, 'issuer'),
          accountName: withoutIssuer(cell(row, 'email'), cell(row, 'issuer')),
          // Neither digits nor period nor algorithm is stored.
          credential: createCredential({
            type: row.get('type') === 1 ? 'hotp' : 'totp',
            secret: secretOfBase32(row.get('secret')),
            counter: row.get('counter'),
          }),
        }),
    }),
};

export const microsoftSqlite: ImportFormat = {
  name: 'microsoft-authenticator-sqlite',
  title: databaseOf('Microsoft Authenticator'),
  recognises: (file) => hasColumns(file, 'oath_secret_key', 'account_type'),
  read: async (file) =>
    collectEntries(accountsIn(file), {
      name: (row) => joinNames(cell(row, 'name'), cell(row, 'username')),
      read: (row) => {
        const type = Number(row.get('account_type'));
        if (type !== 0 && type !== MICROSOFT_ACCOUNT) return null;
        const secret =
          type === 0 ? secretOfBase32(row.get('oath_secret_key')) : secretOfBase64(row.get('oath_secret_key'));
        return createEntry({
          issuer: cell(row, 'name'),
          accountName: cell(row, 'username'),
          credential: createCredential({ type: 'totp', secret, digits: type === 0 ? 6 : 8 }),
        });
      },
    }),
};

function accountsIn(file: SourceFile): readonly SqliteRow[] {
  return readSqliteTables(file.bytes).get('accounts')?.rows() ?? [];
}

/** A file without one row is of that program too. */
function hasColumns(file: SourceFile, ...columns: readonly string[]): boolean {
  const table = sqliteTable(file, 'accounts');
  return table !== null && columns.every((column) => table.columns.includes(column));
}

function cell(row: SqliteRow, column: string): string {
  return textOf(row.get(column));
}
