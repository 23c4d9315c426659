/** The long-standing Authenticator browser extension: a map of accounts, with three generations of encryption. */

import { AppError } from '#shared/app-error.ts';
import { encodeBase64 } from '#shared/encoding/base64url.ts';
import { encodeHex } from '#shared/encoding/hex.ts';
import { decodeUtf8, encodeUtf8 } from '#shared/encoding/utf8.ts';
import { openedOr } from '../ciphers.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createCredential, createEntry, type OtpType, otpTypeOf, secretOfBase32, secretOfHex } from '../entry.ts';
import type { ImportFormat, ReadContext } from '../import-format.ts';
import type { Extract, ImportedEntry } from '../imported-entry.ts';
import { isObject, isYes, type JsonObject, member, textAt, textOf } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { openSalted } from '../openssl.ts';
import { parseDecryptedJson } from '../sealed.ts';
import { extensionOf } from '../titles.ts';

const TYPES: Readonly<Record<string, OtpType>> = {
  totp: 'totp',
  hotp: 'hotp',
  hex: 'totp',
  hhex: 'hotp',
  battle: 'totp',
  steam: 'steam',
};
/** Members of the map that are no accounts. */
const NOT_ACCOUNTS = ['key', 'enc', 'hash'];
const BATTLE_NET_DIGITS = 8;

export const authenticatorExtension: ImportFormat = {
  name: 'authenticator-extension',
  title: extensionOf('Authenticator'),
  recognises: ({ json }) => {
    if (!isObject(json)) return false;
    const items = Object.entries(json).filter(([id]) => !NOT_ACCOUNTS.includes(id));
    return items.length > 0 && items.every(([id, item]) => isId(id) && isItem(item));
  },
  lock: ({ json }) => {
    const items = itemsOf(json);
    const keys = items.filter(isKey);
    if (!items.some(isSealed)) return null;
    return { derivations: keys.map(derivationOf) };
  },
  read: async ({ json }, context) => readItems(json, context),
};

function isId(id: string): boolean {
  return /^[0-9a-f]{32}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

function isItem(item: unknown): boolean {
  const dataType = textAt(item, 'dataType');
  const isAccount = member(item, 'secret') !== undefined && member(item, 'type') !== undefined;
  return dataType === 'EncOTPStorage' || dataType === 'Key' || isAccount;
}

function itemsOf(json: unknown): readonly JsonObject[] {
  if (!isObject(json)) return [];
  const items = Object.entries(json)
    .filter(([id]) => !NOT_ACCOUNTS.includes(id))
    .map(([, item]) => item);
  return items.filter(isObject).toSorted((a, b) => Number(member(a, 'index') ?? 0) - Number(member(b, 'index') ?? 0));
}

function isKey(item: unknown): boolean {
  return textAt(item, 'dataType') === 'Key';
}

function isSealed(item: unknown): boolean {
  return textAt(item, 'dataType') === 'EncOTPStorage' || isYes(member(item, 'encrypted'));
}

async function readItems(json: unknown, context: ReadContext): Promise<Extract> {
  const items = itemsOf(json);
  const accounts = items.filter((item) => !isKey(item));
  const passphrases = await passphrasesOf(json, items, context);
  let opened = 0;
  const extract = await collectEntries(accounts, {
    name: (item) => joinNames(issuerAndDomain(item).issuer, textAt(item, 'account')),
    read: async (item) => {
      const plain = await openItem(item, passphrases, context);
      if (isSealed(item)) opened += 1;
      return readAccount(plain);
    },
  });
  // With no account opened, nothing says that the password is right.
  if (opened === 0 && accounts.length > 0 && accounts.every(isSealed)) openedOr(null, 'wrong-password');
  return extract;
}

/** The passphrase of each key by its id, and under the empty id that of accounts which name no key. */
type Passphrases = ReadonlyMap<string, string>;

async function passphrasesOf(json: unknown, items: readonly unknown[], context: ReadContext): Promise<Passphrases> {
  const password = context.password ?? '';
  const passphrases = new Map([['', await oldPassphrase(json, password, context)]]);
  for (const key of items.filter(isKey)) {
    if (Number(member(key, 'version')) > 3) {
      throw new AppError('unsupported-kdf', 'this file is encrypted by a newer version of the extension than we know');
    }
    const passphrase = encodeBase64(await deriveKey(derivationOf(key), password, context)).replace(/=+$/, '');
    passphrases.set(textAt(key, 'id'), passphrase);
  }
  return passphrases;
}

/** Version 2 wraps a passphrase, whose text is the hexadecimal of what comes out; version 1 has the password alone. */
async function oldPassphrase(json: unknown, password: string, context: ReadContext): Promise<string> {
  const wrapped = textAt(json, 'key', 'enc') || textAt(json, 'enc');
  if (wrapped === '') return password;
  return encodeHex(openedOr(await openSalted(wrapped, password, context.tools), 'wrong-password'));
}

function derivationOf(key: unknown): KeyDerivation {
  const salt = encodeUtf8(textAt(key, 'salt'));
  return { kind: 'argon2id', salt, memoryKib: 19_456, passes: 2, lanes: 1, length: 32 };
}

async function openItem(item: unknown, passphrases: Passphrases, context: ReadContext): Promise<unknown> {
  if (!isSealed(item)) return item;
  const passphrase = passphrases.get(textAt(item, 'keyId'));
  if (passphrase === undefined) throw new AppError('malformed', 'the key of this account is not in the file');
  if (textAt(item, 'dataType') === 'EncOTPStorage') {
    const data = await openSalted(textAt(item, 'data'), passphrase, context.tools);
    return parseDecryptedJson(openedOr(data, 'wrong-password'), 'wrong-password');
  }
  const secret = openedOr(await openSalted(textAt(item, 'secret'), passphrase, context.tools), 'wrong-password');
  return { ...(isObject(item) ? item : {}), secret: secretTextOf(secret) };
}

function secretTextOf(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes);
  } catch {
    // Padding that fits by chance: what came out is no text.
    return openedOr<string>(null, 'wrong-password');
  }
}

function readAccount(item: unknown): ImportedEntry {
  const { issuer, domain } = issuerAndDomain(item);
  const { type, secret, digits } = typedSecret(member(item, 'type'), member(item, 'secret'));
  return createEntry({
    issuer: issuer || (digits === BATTLE_NET_DIGITS ? 'Battle.net' : ''),
    accountName: member(item, 'account'),
    credential: createCredential({
      type,
      secret,
      digits: digits ?? member(item, 'digits'),
      algorithm: member(item, 'algorithm'),
      period: member(item, 'period'),
      counter: member(item, 'counter'),
    }),
    uris: [domain],
    favorite: isYes(member(item, 'pinned')),
  });
}

/** Old versions told Steam and Battle.net by a prefix of the secret, and kept hexadecimal secrets under `totp`. */
function typedSecret(typeName: unknown, secretText: unknown) {
  const name = textOf(typeName).toLowerCase();
  const type = otpTypeOf(typeName, TYPES);
  const text = textOf(secretText);
  if (/^bli?z-/i.test(text)) {
    return { type: 'totp' as const, secret: secretOfBase32(text.replace(/^bli?z-/i, '')), digits: BATTLE_NET_DIGITS };
  }
  if (/^stm-/i.test(text)) return { type: 'steam' as const, secret: secretOfBase32(text.slice(4)) };
  const isHex = name.endsWith('hex') || (/^(?:[0-9a-f]{2})+$/i.test(text) && /[0189]/.test(text));
  const secret = isHex ? secretOfHex(text) : secretOfBase32(secretText);
  return name === 'battle' ? { type, secret, digits: BATTLE_NET_DIGITS } : { type, secret };
}

/** `Name::domain`: the domain is the site that the extension fills on. */
function issuerAndDomain(item: unknown): { readonly issuer: string; readonly domain: string } {
  const [issuer = '', domain = ''] = textAt(item, 'issuer').split('::');
  return { issuer: issuer.trim(), domain: domain.trim() };
}
