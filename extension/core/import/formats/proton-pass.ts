/** Proton Pass: a zip with JSON, its JSON alone, and CSV. */

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

const TRASHED = 2;

export const protonPassZip: ImportFormat = {
  name: 'proton-pass-zip',
  title: 'Proton Pass',
  recognises: (file) => dataIn(file) !== undefined,
  read: async (file, context) => {
    const data = dataIn(file);
    if (data === undefined || data.name.endsWith('.pgp')) {
      const message = 'this export is encrypted with PGP, which is not read: export again without a password';
      throw new AppError('encrypted-unsupported', message);
    }
    return readExport(parseDecryptedJson(await readZipMember(data, context), 'malformed'));
  },
};

export const protonPass: ImportFormat = {
  name: 'proton-pass-json',
  title: unpacked('Proton Pass'),
  recognises: ({ json }) => isObject(member(json, 'vaults')),
  read: async ({ json }) => readExport(json),
};

export const protonPassCsv: ImportFormat = {
  name: 'proton-pass-csv',
  title: 'Proton Pass (CSV)',
  recognises: ({ csv }) => hasColumns(csv?.header, 'totp', 'vault'),
  read: async ({ csv }) =>
    collectEntries(csv?.rows ?? [], {
      name: (row) => joinNames(row.cell('name'), row.cell('username') || row.cell('email')),
      read: (row) => {
        const userName = row.cell('username') || row.cell('email');
        return entryOfOtpValue(
          row.cell('totp'),
          { title: row.cell('name'), userName },
          {
            groups: [row.cell('vault')],
            note: row.cell('note'),
            uris: row.cell('url').split(','),
          },
        );
      },
    }),
};

function dataIn(file: SourceFile) {
  return file.zip?.find(({ name }) => /(?:^|\/)data\.(?:json|pgp)$/.test(name) && name.startsWith('Proton Pass/'));
}

/** A login has a code of its own, and further ones in extra fields; an item without any stands for itself. */
interface OtpField {
  readonly vaultName: string;
  readonly item: unknown;
  /** Empty for the code of the login itself. */
  readonly fieldName: string;
  readonly value: unknown;
}

async function readExport(json: unknown): Promise<Extract> {
  const vaults = member(json, 'vaults');
  const fields = Object.values(isObject(vaults) ? vaults : {}).flatMap((vault) =>
    listAt(vault, 'items').flatMap((item) => fieldsOf(textAt(vault, 'name'), item)),
  );
  return collectEntries(fields, {
    name: ({ item, fieldName }) => [textAt(item, 'data', 'metadata', 'name'), fieldName].filter(Boolean).join(' / '),
    read: ({ vaultName, item, value }) => {
      if (!isObject(item)) throw new AppError('malformed', 'this is no item');
      const content = member(item, 'data', 'content');
      const userName = textAt(content, 'itemUsername') || textAt(content, 'itemEmail');
      return entryOfOtpValue(
        value,
        { title: member(item, 'data', 'metadata', 'name'), userName },
        {
          groups: [vaultName],
          note: member(item, 'data', 'metadata', 'note'),
          favorite: isYes(member(item, 'pinned')),
          uris: listAt(content, 'urls').map(textOf),
          state: member(item, 'state') === TRASHED ? 'trashed' : 'live',
        },
      );
    },
  });
}

function fieldsOf(vaultName: string, item: unknown): readonly OtpField[] {
  const own = { vaultName, item, fieldName: '', value: member(item, 'data', 'content', 'totpUri') };
  const extra = listAt(item, 'data', 'extraFields')
    .filter((field) => textAt(field, 'type') === 'totp')
    .map((field) => ({
      vaultName,
      item,
      fieldName: textAt(field, 'fieldName'),
      value: member(field, 'data', 'totpUri'),
    }));
  return textOf(own.value) === '' && extra.length > 0 ? extra : [own, ...extra];
}
