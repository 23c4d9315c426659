/** FreeOTP's first version (Android preferences) and FreeOTP+ (JSON). */

import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { collectEntries } from '../collect.ts';
import { secretOfSignedBytes } from '../entry.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { ImportFormat } from '../import-format.ts';
import { listAt, member } from '../json.ts';
import { parseDecryptedJson } from '../sealed.ts';
import { androidPreferences } from '../titles.ts';
import { preferencesOf } from './android-preferences.ts';
import { freeotpEntry, freeotpName } from './freeotp-token.ts';

export const freeotpPlus: ImportFormat = {
  name: 'freeotpplus-json',
  title: 'FreeOTP+',
  recognises: ({ json }) => Array.isArray(member(json, 'tokens')) && member(json, 'tokenOrder') !== undefined,
  read: async ({ json }) =>
    collectEntries(listAt(json, 'tokens'), {
      name: freeotpName,
      read: (token) => {
        const secret = secretOfSignedBytes(member(token, 'secret'));
        return freeotpEntry(token, { secret, countsBeforeUse: true });
      },
    }),
};

export const freeotpPreferences: ImportFormat = {
  name: 'freeotp-prefs-xml',
  title: androidPreferences('FreeOTP'),
  recognises: (file) => tokensOf(file).some(([, text]) => /"secret"\s*:\s*\[/.test(text)),
  read: async (file) =>
    collectEntries(tokensOf(file), {
      name: ([name]) => name,
      read: ([, text]) => {
        const token = parseDecryptedJson(encodeUtf8(text), 'malformed');
        const secret = secretOfSignedBytes(member(token, 'secret'));
        return freeotpEntry(token, { secret, countsBeforeUse: true });
      },
    }),
};

function tokensOf(file: SourceFile): readonly (readonly [string, string])[] {
  return [...preferencesOf(file)].filter(([name]) => name !== 'tokenOrder');
}
