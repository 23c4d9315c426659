/** Authenticator Plus (Android): its backup is its own database, encrypted by SQLCipher. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createCredential, createEntry, secretOfBase32, secretOfHex } from '../entry.ts';
import { openSqlcipher, SQLCIPHER_PAGE_BYTES, sqlcipherDerivation } from '../files/sqlcipher.ts';
import { readSqliteTables, type SqliteRow } from '../files/sqlite.ts';
import type { ImportFormat } from '../import-format.ts';
import type { ImportedEntry } from '../imported-entry.ts';
import { textOf } from '../json.ts';
import { encryptedPerhaps } from '../titles.ts';
import { isUnmarked } from '../unmarked.ts';

/** Of Battle.net, in hexadecimal, with codes of eight digits. */
const BATTLENET = 2;
/** The category of those that have none. */
const NO_CATEGORY = 'All Accounts';

export const authenticatorPlusDatabase: ImportFormat = {
  name: 'authenticatorplus-db',
  title: encryptedPerhaps('Authenticator Plus'),
  recognises: (file) => isUnmarked(file) && file.bytes.length % SQLCIPHER_PAGE_BYTES === 0,
  lock: ({ bytes }) => ({ derivations: [sqlcipherDerivation(bytes)] }),
  read: async ({ bytes }, context) => {
    const accounts = readSqliteTables(await openSqlcipher(bytes, context)).get('accounts');
    if (accounts === undefined) throw new AppError('unsupported-format', 'the database holds no accounts');
    return collectEntries(accounts.rows(), { name: (row) => joinNames(...namesOf(row)), read: entryOfRow });
  },
};

function entryOfRow(row: SqliteRow): ImportedEntry {
  const [issuer, accountName] = namesOf(row);
  const type = Number(row.get('type') ?? 0);
  const category = textOf(row.get('category'));
  const secret = row.get('secret');
  if (type !== 0 && type !== 1 && type !== BATTLENET) {
    throw new AppError('unsupported-type', 'this kind of code is not one that we can compute');
  }
  return createEntry({
    issuer,
    accountName,
    credential: createCredential({
      type: type === 1 ? 'hotp' : 'totp',
      secret: type === BATTLENET ? secretOfHex(secret) : secretOfBase32(secret),
      digits: type === BATTLENET ? 8 : null,
      counter: row.get('counter'),
    }),
    groups: category === NO_CATEGORY ? [] : [category],
  });
}

/** Issuer and account name. Old versions had no issuer: it stands before the colon of the name in the QR code. */
function namesOf(row: SqliteRow): readonly [issuer: string, accountName: string] {
  const [issuer, accountName, original] = ['issuer', 'email', 'original_name'].map((name) => textOf(row.get(name)));
  if (issuer || !original?.includes(':')) return [issuer ?? '', accountName ?? ''];
  return [original.slice(0, original.indexOf(':')).trim(), accountName ?? ''];
}
