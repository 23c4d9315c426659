/** CSV of password managers: LastPass, Dashlane, Apple, KeePass's plugins, KeePassXC, and of any other with a code. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries, joinNames } from '../collect.ts';
import type { CsvRow, CsvTable } from '../files/csv.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isYes } from '../json.ts';
import { entryOfOtpValue } from '../otp-value.ts';
import { hasColumns } from './bitwarden.ts';
import { entryOfKeePassStrings } from './keepass-strings.ts';

/** Where a CSV keeps what: column names in lower case, of which the first with text counts. */
interface Columns {
  readonly code: readonly string[];
  readonly title: readonly string[];
  readonly userName: readonly string[];
  readonly url: readonly string[];
  readonly note: readonly string[];
  readonly group: readonly string[];
  readonly favorite: readonly string[];
}

/** Names that exports use, the clearest first: enough for files of programs that nobody told us about. */
const COMMON: Columns = {
  code: [
    'otpauth',
    'totp',
    'otpurl',
    'otpsecret',
    'otp',
    'otp auth',
    'totp secret',
    'totp_secret',
    'totp secret key',
    'totp key',
    'authenticator key',
    '2fa',
    'one-time password',
    'totpauth',
  ],
  title: ['title', 'name', 'issuer', 'service', 'account', 'website', 'password name'],
  userName: ['username', 'user name', 'login', 'user', 'email', 'e-mail', 'login_username'],
  url: ['url', 'login_uri', 'website', 'web site', 'uri'],
  note: ['notes', 'note', 'extra', 'comment', 'comments'],
  group: ['folder', 'group', 'grouping', 'category', 'vault'],
  favorite: ['fav', 'favorite', 'favourite'],
};

/** LastPass writes this address for everything that is no login. */
const LASTPASS_NOTE = 'http://sn';

export const lastpassCsv: ImportFormat = {
  name: 'lastpass-csv',
  title: 'LastPass (CSV)',
  recognises: ({ csv }) => hasColumns(csv?.header, 'totp', 'extra', 'grouping'),
  read: async ({ csv }) => readTable(csv, COMMON),
};

export const dashlaneCsv: ImportFormat = {
  name: 'dashlane-csv',
  title: 'Dashlane (CSV)',
  recognises: ({ csv }) => hasColumns(csv?.header, 'username2') && isOneOf(csv?.header, 'otpsecret', 'otpurl'),
  read: async ({ csv }) => readTable(csv, { ...COMMON, userName: ['username', 'username2', 'username3'] }),
};

export const appleCsv: ImportFormat = {
  name: 'apple-passwords-csv',
  title: 'Apple Passwords (CSV)',
  recognises: ({ csv }) => hasColumns(csv?.header, 'title', 'url', 'username', 'password', 'otpauth'),
  read: async ({ csv }) => readTable(csv, COMMON),
};

export const keepassxcCsv: ImportFormat = {
  name: 'keepassxc-csv',
  title: 'KeePassXC (CSV)',
  recognises: ({ csv }) => hasColumns(csv?.header, 'group', 'title', 'totp'),
  // The first part of the path is the name of the database itself.
  read: async ({ csv }) => readTable(csv, COMMON, (path) => path.split('/').slice(1).join('/')),
};

export const keepassCsv: ImportFormat = {
  name: 'keepass-csv',
  title: 'KeePass (CSV)',
  recognises: ({ csv }) => csv?.header.some((column) => /^(?:timeotp|hmacotp)-secret/.test(column)) ?? false,
  read: async ({ csv }) =>
    collectEntries(csv?.rows ?? [], {
      name: (row) => joinNames(row.cell('title'), row.cell('user name')),
      read: (row) =>
        entryOfKeePassStrings(new Map((csv?.header ?? []).map((column) => [column, row.cell(column)])), {
          groups: [row.cell('group')],
        }),
    }),
};

/** Chrome, Edge and Firefox export passwords and no codes: worth saying, rather than an unknown format. */
export const browserCsv: ImportFormat = {
  name: 'browser-csv',
  title: (say) => say('title.browserPasswords'),
  recognises: ({ csv }) => hasColumns(csv?.header, 'url', 'username', 'password') && codeColumn(csv) === undefined,
  read: async ({ csv }) => ({
    entries: [],
    rejected: [],
    ignored: csv?.rows.length ?? 0,
    notices: [(say) => say('notice.browser')],
  }),
};

export const anyCsv: ImportFormat = {
  name: 'any-csv',
  title: (say) => say('title.csv'),
  recognises: ({ csv }) => codeColumn(csv) !== undefined,
  read: async ({ csv }) => {
    const code = codeColumn(csv);
    if (code === undefined) throw new AppError('malformed', 'no column holds one-time codes');
    return readTable(csv, { ...COMMON, code: [code] });
  },
};

/** A column with a telling name, or one in which most cells are key URIs. */
function codeColumn(csv: CsvTable | null): string | undefined {
  const named = COMMON.code.find((column) => csv?.header.includes(column));
  return (
    named ?? csv?.header.find((column) => csv.rows.some((row) => /^(?:otpauth|steam):\/\//i.test(row.cell(column))))
  );
}

async function readTable(
  csv: CsvTable | null,
  columns: Columns,
  groupOf: (path: string) => string = (path) => path,
): Promise<Extract> {
  return collectEntries(csv?.rows ?? [], {
    name: (row) => joinNames(firstOf(row, columns.title), firstOf(row, columns.userName)),
    read: (row) => {
      const url = firstOf(row, columns.url);
      const names = { title: firstOf(row, columns.title), userName: firstOf(row, columns.userName) };
      return entryOfOtpValue(firstOf(row, columns.code), names, {
        groups: [groupOf(firstOf(row, columns.group))],
        note: firstOf(row, columns.note),
        favorite: isYes(firstOf(row, columns.favorite)),
        uris: url === LASTPASS_NOTE ? [] : [url],
      });
    },
  });
}

function firstOf(row: CsvRow, columns: readonly string[]): string {
  return columns.map((column) => row.cell(column)).find((cell) => cell !== '') ?? '';
}

function isOneOf(header: readonly string[] | undefined, ...columns: readonly string[]): boolean {
  return columns.some((column) => header?.includes(column));
}
