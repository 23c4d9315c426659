/** 1Password: 1PUX (a zip), its JSON alone, and CSV. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries, joinNames } from '../collect.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readZipMember } from '../files/zip-member.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isObject, isYes, listAt, member, textAt, textOf } from '../json.ts';
import { entryOfOtpValue } from '../otp-value.ts';
import { parseDecryptedJson } from '../sealed.ts';
import { unpacked } from '../titles.ts';
import { hasColumns } from './bitwarden.ts';

const DATA = 'export.data';

export const onePux: ImportFormat = {
  name: '1pux',
  title: '1Password (1PUX)',
  recognises: (file) => dataIn(file) !== undefined,
  read: async (file, context) => {
    const data = dataIn(file);
    if (data === undefined) throw new AppError('malformed', 'the zip holds no 1Password data');
    return readExport(parseDecryptedJson(await readZipMember(data, context), 'malformed'));
  },
};

export const onePuxData: ImportFormat = {
  name: '1pux-json',
  title: unpacked('1Password'),
  recognises: ({ json }) => listAt(json, 'accounts').some((account) => Array.isArray(member(account, 'vaults'))),
  read: async ({ json }) => readExport(json),
};

export const onePasswordCsv: ImportFormat = {
  name: '1password-csv',
  title: '1Password (CSV)',
  recognises: ({ csv }) => hasColumns(csv?.header, 'title', 'otpauth', 'favorite'),
  read: async ({ csv }) =>
    collectEntries(csv?.rows ?? [], {
      name: (row) => joinNames(row.cell('title'), row.cell('username')),
      read: (row) =>
        entryOfOtpValue(
          row.cell('otpauth'),
          { title: row.cell('title'), userName: row.cell('username') },
          {
            tags: row.cell('tags').split(/[;,]/),
            note: row.cell('notes'),
            favorite: isYes(row.cell('favorite')),
            uris: [row.cell('url')],
            state: isYes(row.cell('archived')) ? 'archived' : 'live',
          },
        ),
    }),
};

function dataIn(file: SourceFile) {
  return file.zip?.find(({ name }) => name === DATA);
}

/** An item may have several codes, each in a field of its own; one without any stands for itself. */
interface OtpField {
  readonly vault: unknown;
  readonly item: unknown;
  readonly value: unknown;
}

async function readExport(json: unknown): Promise<Extract> {
  const fields = listAt(json, 'accounts').flatMap((account) =>
    listAt(account, 'vaults').flatMap((vault) => listAt(vault, 'items').flatMap((item) => fieldsOf(vault, item))),
  );
  return collectEntries(fields, {
    name: ({ item }) => textAt(item, 'overview', 'title'),
    read: ({ vault, item, value }) => {
      if (!isObject(item)) throw new AppError('malformed', 'this is no item');
      const userName = listAt(item, 'details', 'loginFields').find(isUserName);
      const names = { title: member(item, 'overview', 'title'), userName: member(userName, 'value') };
      return entryOfOtpValue(value, names, {
        groups: [textAt(vault, 'attrs', 'name')],
        tags: listAt(item, 'overview', 'tags').map(textOf),
        note: member(item, 'details', 'notesPlain'),
        favorite: Number(member(item, 'favIndex') ?? 0) > 0,
        uris: [textAt(item, 'overview', 'url'), ...listAt(item, 'overview', 'urls').map((url) => textAt(url, 'url'))],
        state: textAt(item, 'state') === 'archived' ? 'archived' : 'live',
      });
    },
  });
}

function fieldsOf(vault: unknown, wrapped: unknown): readonly OtpField[] {
  const inner = member(wrapped, 'item');
  const item = isObject(inner) ? inner : wrapped;
  const values = listAt(item, 'details', 'sections')
    .flatMap((section) => listAt(section, 'fields'))
    .map((field) => member(field, 'value', 'totp'))
    .filter((value) => value !== undefined);
  return (values.length === 0 ? [null] : values).map((value) => ({ vault, item, value }));
}

function isUserName(field: unknown): boolean {
  return textAt(field, 'designation') === 'username';
}
