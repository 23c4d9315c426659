/** Bitwarden and its Authenticator: JSON, plain or protected by a password of its own, and CSV. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { concat, digest, hmac, isAuthentic, openCbc, openedOr } from '../ciphers.ts';
import { collectEntries, joinNames } from '../collect.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract, ImportedEntry } from '../imported-entry.ts';
import { isObject, isYes, listAt, member, textAt, textOf } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { entryOfOtpValue } from '../otp-value.ts';
import { decodedText, parseDecryptedJson } from '../sealed.ts';
import { encrypted } from '../titles.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Members that an item of the Authenticator app may have; an item of the password manager has more. */
const AUTHENTICATOR_MEMBERS = new Set([
  'id',
  'name',
  'folderId',
  'organizationId',
  'collectionIds',
  'notes',
  'type',
  'login',
  'favorite',
]);

export const bitwarden: ImportFormat = {
  name: 'bitwarden-json',
  title: 'Bitwarden',
  recognises: ({ json }) => isPlain(json) && !isOfAuthenticator(json),
  read: async ({ json }) => readVault(json),
};

export const bitwardenAuthenticator: ImportFormat = {
  name: 'bitwarden-authenticator-json',
  title: 'Bitwarden Authenticator',
  recognises: ({ json }) => isPlain(json) && isOfAuthenticator(json),
  read: async ({ json }) => readVault(json),
};

export const bitwardenEncrypted: ImportFormat = {
  name: 'bitwarden-json-encrypted',
  title: encrypted('Bitwarden'),
  recognises: ({ json }) => member(json, 'encrypted') === true && textAt(json, 'encKeyValidation_DO_NOT_EDIT') !== '',
  lock: async ({ json }) => ({ derivations: [await derivationOf(json)] }),
  read: async ({ json }, context) => {
    const source = await deriveKey(await derivationOf(json), context.password ?? '', context);
    const keys = { cipher: await expand(source, 'enc'), mac: await expand(source, 'mac') };
    openedOr(await openString(textAt(json, 'encKeyValidation_DO_NOT_EDIT'), keys), 'wrong-password');
    const vault = await openString(textAt(json, 'data'), keys);
    return readVault(parseDecryptedJson(openedOr(vault, 'tampered'), 'tampered'));
  },
};

export const bitwardenCsv: ImportFormat = {
  name: 'bitwarden-csv',
  title: 'Bitwarden (CSV)',
  recognises: ({ csv }) => hasColumns(csv?.header, 'login_totp', 'login_username'),
  read: async ({ csv }) =>
    collectEntries(csv?.rows ?? [], {
      name: (row) => joinNames(row.cell('name'), row.cell('login_username')),
      read: (row) =>
        entryOfOtpValue(
          row.cell('login_totp'),
          { title: row.cell('name'), userName: row.cell('login_username') },
          {
            groups: [row.cell('folder') || row.cell('collections')],
            favorite: isYes(row.cell('favorite')),
            note: row.cell('notes'),
            uris: row.cell('login_uri').split(','),
          },
        ),
    }),
};

export const bitwardenAuthenticatorCsv: ImportFormat = {
  name: 'bitwarden-authenticator-csv',
  title: 'Bitwarden Authenticator (CSV)',
  recognises: ({ csv }) => hasColumns(csv?.header, 'login_totp', 'login_uri'),
  read: async ({ csv }) =>
    collectEntries(csv?.rows ?? [], {
      name: (row) => row.cell('name'),
      read: (row) =>
        entryOfOtpValue(
          row.cell('login_totp'),
          { title: row.cell('name'), userName: '' },
          {
            groups: [row.cell('folder')],
            favorite: isYes(row.cell('favorite')),
            uris: row.cell('login_uri').split(','),
          },
        ),
    }),
};

/** Whether a CSV header has all of these columns. */
export function hasColumns(header: readonly string[] | undefined, ...columns: readonly string[]): boolean {
  return header !== undefined && columns.every((column) => header.includes(column));
}

function isPlain(json: unknown): boolean {
  const encrypted = member(json, 'encrypted');
  if (encrypted === false) return Array.isArray(member(json, 'items'));
  // Exports of 2020 and before do not say that they are plain.
  return encrypted === undefined && listAt(json, 'items').some((item) => isObject(member(item, 'login')));
}

function isOfAuthenticator(json: unknown): boolean {
  if (member(json, 'folders') !== undefined || member(json, 'collections') !== undefined) return false;
  const items = listAt(json, 'items').filter(isObject);
  return items.length > 0 && items.every((item) => Object.keys(item).every((key) => AUTHENTICATOR_MEMBERS.has(key)));
}

async function readVault(vault: unknown): Promise<Extract> {
  const places = [...listAt(vault, 'folders'), ...listAt(vault, 'collections')];
  const groups = new Map(places.map((place) => [textAt(place, 'id'), textAt(place, 'name')]));
  return collectEntries(listAt(vault, 'items'), {
    name: (item) => textAt(item, 'name'),
    read: (item) => {
      if (!isObject(item)) throw new AppError('malformed', 'this is no item');
      const ids = [textAt(item, 'folderId'), ...listAt(item, 'collectionIds').map(textOf)];
      const names = { title: member(item, 'name'), userName: member(item, 'login', 'username') };
      return entryOfOtpValue(member(item, 'login', 'totp'), names, {
        groups: ids.map((id) => groups.get(id) ?? ''),
        note: member(item, 'notes'),
        favorite: isYes(member(item, 'favorite')),
        uris: listAt(item, 'login', 'uris').map((uri) => textAt(uri, 'uri')),
        state: stateOf(item),
      });
    },
  });
}

function stateOf(item: unknown): ImportedEntry['state'] {
  if (textAt(item, 'deletedDate') !== '') return 'trashed';
  return textAt(item, 'archivedDate') === '' ? 'live' : 'archived';
}

/** @throws AppError `account-restricted` when only the Bitwarden account itself can open the file */
async function derivationOf(json: unknown): Promise<KeyDerivation> {
  if (member(json, 'passwordProtected') !== true) {
    const message = 'only the Bitwarden account that wrote this file can open it: export again as "password protected"';
    throw new AppError('account-restricted', message);
  }
  // Its base64 is not undone: the text itself is the salt.
  const salt = encodeUtf8(textAt(json, 'salt'));
  const [passes, memoryMib, lanes] = ['kdfIterations', 'kdfMemory', 'kdfParallelism'].map((name) =>
    Number(member(json, name) ?? 0),
  ) as [number, number, number];
  switch (member(json, 'kdfType')) {
    case 0:
      return { kind: 'pbkdf2', hash: 'SHA-256', salt, iterations: passes, length: 32 };
    case 1: {
      const hashed = await digest('SHA-256', salt);
      return { kind: 'argon2id', salt: hashed, memoryKib: memoryMib * 1024, passes, lanes, length: 32 };
    }
    default:
      throw new AppError('unsupported-kdf', 'this file is locked by a newer method than we know');
  }
}

/** HKDF-Expand (RFC 5869 §2.3) to one block, without the extraction that WebCrypto would do first. */
async function expand(source: Bytes, info: string): Promise<Bytes> {
  return hmac('SHA-256', source, concat(encodeUtf8(info), Uint8Array.of(1)));
}

/** `2.iv|ciphertext|mac`; `null` when the MAC does not fit. @throws AppError `malformed` */
async function openString(text: string, keys: { readonly cipher: Bytes; readonly mac: Bytes }): Promise<Bytes | null> {
  const [type, body = ''] = text.split('.', 2);
  const [iv, ciphertext, mac] = body.split('|').map((part) => decodedText(part, decodeBase64, 'encrypted part'));
  if (type !== '2' || iv?.length !== 16 || ciphertext === undefined || mac === undefined) {
    throw new AppError('malformed', 'the encrypted part of the file is damaged');
  }
  if (!(await isAuthentic(keys.mac, concat(iv, ciphertext), mac))) return null;
  return openCbc(keys.cipher, iv, ciphertext);
}
