/** TOTP Authenticator (Android): base64 of AES-CBC under the hash of a password, with a JSON list inside. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { digest, openCbc, openedOr } from '../ciphers.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createCredential, createEntry, secretOfBase32, secretOfBase64, secretOfHex } from '../entry.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isAbsent, isObject, isYes, member, textAt } from '../json.ts';
import { parseDecryptedJson } from '../sealed.ts';
import { encryptedLikely } from '../titles.ts';

/** What the app takes when its user chose none. */
const DEFAULT_PASSWORD = 'TotpAuthenticator';

export const totpAuthenticator: ImportFormat = {
  name: 'totp-authenticator',
  title: encryptedLikely('TOTP Authenticator'),
  recognises: (file) => envelopeOf(file) !== null,
  lock: () => ({ derivations: [], defaultPassword: DEFAULT_PASSWORD }),
  read: async (file, context) => {
    const key = await digest('SHA-256', encodeUtf8(context.password || DEFAULT_PASSWORD));
    const plain = await openCbc(key, new Uint8Array(16), envelopeOf(file) ?? new Uint8Array(0));
    return readList(listIn(parseDecryptedJson(openedOr(plain, 'wrong-password'), 'wrong-password')));
  },
};

/** Whole blocks in base64 and nothing else; short texts are no backups. */
function envelopeOf({ text }: SourceFile): Uint8Array<ArrayBuffer> | null {
  const compact = text?.replace(/\s/g, '') ?? '';
  if (compact.length < 64 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)) return null;
  const bytes = compact.length % 4 === 0 ? decodeBase64(compact) : new Uint8Array(0);
  return bytes.length > 0 && bytes.length % 16 === 0 ? bytes : null;
}

/** The list is JSON text, and that text is the name of the only member of an object. */
function listIn(json: unknown): readonly unknown[] {
  const text = isObject(json) ? (Object.keys(json)[0] ?? '') : '';
  const list = Array.isArray(json) ? json : parseDecryptedJson(encodeUtf8(text), 'malformed');
  if (!Array.isArray(list)) throw new AppError('malformed', 'the backup holds no list of accounts');
  return list;
}

async function readList(list: readonly unknown[]): Promise<Extract> {
  return collectEntries(list, {
    name: (item) => joinNames(textAt(item, 'issuer'), textAt(item, 'name')),
    read: (item) => {
      if (!isObject(item)) throw new AppError('malformed', 'this is no account');
      return createEntry({
        issuer: member(item, 'issuer'),
        accountName: member(item, 'name'),
        credential: createCredential({
          type: 'totp',
          secret: secretOf(item),
          digits: member(item, 'digits'),
          period: member(item, 'period'),
        }),
        favorite: isYes(member(item, 'isFavorite')),
      });
    },
  });
}

function secretOf(item: unknown): Uint8Array {
  const base = member(item, 'base');
  switch (isAbsent(base) ? 32 : Number(base)) {
    case 16:
      return secretOfHex(member(item, 'key'));
    case 32:
      return secretOfBase32(member(item, 'key'));
    case 64:
      return secretOfBase64(member(item, 'key'));
    default:
      throw new AppError('invalid-secret', 'the secret is written in a way that we do not know');
  }
}
