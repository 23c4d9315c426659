/** Aegis (Android): a JSON vault, plain or encrypted. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { decodeHex } from '#shared/encoding/hex.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { concat, openedOr, openGcm } from '../ciphers.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createCredential, createEntry, otpTypeOf, secretOfBase32 } from '../entry.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { ImportFormat, ReadContext } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isObject, isYes, listAt, member, textAt, textOf } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { decodedAt, parseDecryptedJson } from '../sealed.ts';
import { encrypted } from '../titles.ts';

const PASSWORD_SLOT = 1;
/** The newest content version whose fields are known. */
const MAX_DB_VERSION = 3;
const TYPES = { totp: 'totp', hotp: 'hotp', steam: 'steam', motp: 'motp', yandex: 'yandex' } as const;

export const aegis: ImportFormat = {
  name: 'aegis-json',
  title: 'Aegis',
  recognises: ({ json }) => isObject(member(json, 'db')) && isObject(member(json, 'header')),
  read: async ({ json }) => readDatabase(member(json, 'db')),
};

export const aegisEncrypted: ImportFormat = {
  name: 'aegis-json-encrypted',
  title: encrypted('Aegis'),
  recognises: ({ json }) => Array.isArray(member(json, 'header', 'slots')) && typeof member(json, 'db') === 'string',
  lock: (file) => ({ derivations: passwordSlots(file).map(derivationOf) }),
  read: async (file, context) => {
    const key = await openAnySlot(passwordSlots(file), context);
    const params = member(file.json, 'header', 'params');
    const ciphertext = concat(decodedAt(file.json, decodeBase64, 'db'), decodedAt(params, decodeHex, 'tag'));
    const database = await openGcm({ key, nonce: decodedAt(params, decodeHex, 'nonce'), ciphertext });
    return readDatabase(parseDecryptedJson(openedOr(database, 'tampered'), 'tampered'));
  },
};

function passwordSlots({ json }: SourceFile): readonly unknown[] {
  const slots = listAt(json, 'header', 'slots').filter((slot) => member(slot, 'type') === PASSWORD_SLOT);
  if (slots.length > 0) return slots;
  throw new AppError('no-password-slot', 'this vault opens with a fingerprint only: export it again with a password');
}

function derivationOf(slot: unknown): KeyDerivation {
  const [n, r, p] = ['n', 'r', 'p'].map((name) => Number(member(slot, name)));
  return { kind: 'scrypt', n: n ?? 0, r: r ?? 0, p: p ?? 0, salt: decodedAt(slot, decodeHex, 'salt'), length: 32 };
}

/** Every slot has its own password, so each is tried. */
async function openAnySlot(slots: readonly unknown[], context: ReadContext): Promise<Uint8Array> {
  for (const slot of slots) {
    for (const password of passwordsOf(context.password ?? '', slot)) {
      const key = await deriveKey(derivationOf(slot), password, context);
      const ciphertext = concat(decodedAt(slot, decodeHex, 'key'), decodedAt(slot, decodeHex, 'key_params', 'tag'));
      const master = await openGcm({ key, nonce: decodedAt(slot, decodeHex, 'key_params', 'nonce'), ciphertext });
      if (master !== null) return master;
    }
  }
  return openedOr<Uint8Array>(null, 'wrong-password');
}

/** Old versions filled long passwords with zeros by mistake; a slot that was not repaired may need that. */
function passwordsOf(password: string, slot: unknown): readonly Uint8Array[] {
  const bytes = encodeUtf8(password);
  if (isYes(member(slot, 'repaired')) || bytes.length <= 64) return [bytes];
  return [bytes, concat(bytes, new Uint8Array(password.length * 3 - bytes.length))];
}

async function readDatabase(database: unknown): Promise<Extract> {
  const version = Number(member(database, 'version') ?? 1);
  if (version > MAX_DB_VERSION) {
    throw new AppError('unsupported-format', `this Aegis vault is of version ${version}, newer than we know`);
  }
  const groups = new Map(listAt(database, 'groups').map((group) => [textAt(group, 'uuid'), textAt(group, 'name')]));
  return collectEntries(listAt(database, 'entries'), {
    name: (entry) => joinNames(textAt(entry, 'issuer'), textAt(entry, 'name')),
    read: (entry) => {
      if (!isObject(entry)) throw new AppError('malformed', 'this is no entry');
      const type = otpTypeOf(member(entry, 'type'), TYPES);
      const info = member(entry, 'info');
      return createEntry({
        issuer: member(entry, 'issuer'),
        accountName: member(entry, 'name'),
        credential: createCredential({
          type,
          secret: secretOfBase32(member(info, 'secret')),
          algorithm: algorithmOf(member(info, 'algo')),
          digits: member(info, 'digits'),
          period: member(info, 'period'),
          counter: member(info, 'counter'),
          pin: member(info, 'pin'),
        }),
        groups: [textAt(entry, 'group'), ...listAt(entry, 'groups').map((id) => groups.get(textOf(id)) ?? '')],
        note: member(entry, 'note'),
        favorite: isYes(member(entry, 'favorite')),
        hasIcon: textAt(entry, 'icon') !== '',
      });
    },
  });
}

/** Aegis itself reads an MD5 that slipped in from an mOTP entry as SHA-1. */
function algorithmOf(name: unknown): unknown {
  return name === 'MD5' ? 'SHA1' : name;
}
