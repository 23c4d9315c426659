/** Raivo (iOS): a JSON list in which every value is text, on its own or in a zip with the master password. */

import { AppError } from '#shared/app-error.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createCredential, createEntry, otpTypeOf, secretOfBase32 } from '../entry.ts';
import type { SourceFile } from '../files/source-file.ts';
import { readZipMember } from '../files/zip-member.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isObject, isYes, member, textAt } from '../json.ts';
import { parseDecryptedJson } from '../sealed.ts';

const MEMBER = 'raivo-otp-export.json';
const TYPES = { totp: 'totp', hotp: 'hotp', steam: 'steam' } as const;

export const raivo: ImportFormat = {
  name: 'raivo-json',
  title: 'Raivo',
  recognises: ({ json }) => isList(json),
  read: async ({ json }) => readList(json),
};

export const raivoZip: ImportFormat = {
  name: 'raivo-zip',
  title: 'Raivo (zip)',
  recognises: (file) => exportIn(file) !== undefined,
  lock: (file) => (exportIn(file)?.encryption === 'none' ? null : { derivations: [] }),
  read: async (file, context) => {
    const found = exportIn(file);
    if (found === undefined) throw new AppError('malformed', 'the zip holds no Raivo export');
    return readList(parseDecryptedJson(await readZipMember(found, context), 'malformed'));
  },
};

function exportIn(file: SourceFile) {
  return file.zip?.find(({ name }) => name === MEMBER || name.endsWith(`/${MEMBER}`));
}

function isList(json: unknown): json is readonly unknown[] {
  return (
    Array.isArray(json) &&
    json.some((item) => member(item, 'kind') !== undefined && member(item, 'timer') !== undefined)
  );
}

async function readList(json: unknown): Promise<Extract> {
  if (!Array.isArray(json)) throw new AppError('malformed', 'the export holds no list of accounts');
  return collectEntries<unknown>(json, {
    name: (item) => joinNames(textAt(item, 'issuer'), textAt(item, 'account')),
    read: (item) => {
      if (!isObject(item)) throw new AppError('malformed', 'this is no account');
      return createEntry({
        issuer: member(item, 'issuer'),
        accountName: member(item, 'account'),
        credential: createCredential({
          type: otpTypeOf(member(item, 'kind'), TYPES),
          secret: secretOfBase32(member(item, 'secret')),
          algorithm: member(item, 'algorithm'),
          digits: member(item, 'digits'),
          period: member(item, 'timer'),
          counter: member(item, 'counter'),
        }),
        favorite: isYes(member(item, 'pinned')),
        hasIcon: textAt(item, 'iconValue') !== '',
      });
    },
  });
}
