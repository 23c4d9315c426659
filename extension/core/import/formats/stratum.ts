/** Stratum, earlier Authenticator Pro (Android): plain JSON, two generations of encryption. */

import { AppError } from '#shared/app-error.ts';
import { openCbc, openedOr, openGcm } from '../ciphers.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createCredential, createEntry, type OtpType, secretOfBase32, secretOfHex } from '../entry.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isObject, listAt, member, textAt } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { parseDecryptedJson } from '../sealed.ts';
import { encrypted } from '../titles.ts';

const TYPES: Readonly<Record<string, OtpType>> = { 1: 'hotp', 2: 'totp', 3: 'motp', 4: 'steam', 5: 'yandex' };
const ALGORITHMS = ['SHA1', 'SHA256', 'SHA512'] as const;

const CURRENT_MAGIC = 'AUTHENTICATORPRO';
const LEGACY_MAGIC = 'AuthenticatorPro';
const MAGIC_BYTES = 16;

export const stratum: ImportFormat = {
  name: 'stratum-json',
  title: 'Stratum',
  recognises: ({ json }) => Array.isArray(member(json, 'Authenticators')),
  read: async ({ json }) => readStratumBackup(json),
};

export const stratumEncrypted: ImportFormat = {
  name: 'stratum-encrypted',
  title: encrypted('Stratum'),
  recognises: (file) => file.startsWith(CURRENT_MAGIC),
  lock: (file) => ({ derivations: [currentDerivation(file)] }),
  read: async (file, context) => {
    const key = await deriveKey(currentDerivation(file), context.password ?? '', context);
    const nonce = file.bytes.subarray(MAGIC_BYTES + 16, MAGIC_BYTES + 28);
    const backup = await openGcm({ key, nonce, ciphertext: file.bytes.subarray(MAGIC_BYTES + 28) });
    return readStratumBackup(parseDecryptedJson(openedOr(backup, 'wrong-password'), 'tampered'));
  },
};

/** Nothing authenticates this one: a wrong password is told by padding or by what comes out. */
export const stratumLegacy: ImportFormat = {
  name: 'stratum-encrypted-legacy',
  title: encrypted('Authenticator Pro'),
  recognises: (file) => file.startsWith(LEGACY_MAGIC),
  lock: (file) => ({ derivations: [legacyDerivation(file)] }),
  read: async (file, context) => {
    const key = await deriveKey(legacyDerivation(file), context.password ?? '', context);
    const iv = file.bytes.subarray(MAGIC_BYTES + 20, MAGIC_BYTES + 36);
    const backup = await openCbc(key, iv, file.bytes.subarray(MAGIC_BYTES + 36));
    return readStratumBackup(parseDecryptedJson(openedOr(backup, 'wrong-password'), 'wrong-password'));
  },
};

function currentDerivation(file: SourceFile): KeyDerivation {
  const salt = saltOf(file, 16);
  return { kind: 'argon2id', salt, memoryKib: 65_536, passes: 3, lanes: 4, length: 32 };
}

function legacyDerivation(file: SourceFile): KeyDerivation {
  return { kind: 'pbkdf2', hash: 'SHA-1', salt: saltOf(file, 20), iterations: 64_000, length: 32 };
}

function saltOf({ bytes }: SourceFile, length: number): Uint8Array {
  if (bytes.length < MAGIC_BYTES + length + 28) throw new AppError('malformed', 'the backup is cut off');
  return bytes.subarray(MAGIC_BYTES, MAGIC_BYTES + length);
}

/** The accounts of a backup, whose members have the names of the app's own. */
export async function readStratumBackup(backup: unknown): Promise<Extract> {
  if (!isObject(backup)) throw new AppError('malformed', 'the backup holds no accounts');
  const groups = groupsBySecret(backup);
  return collectEntries(listAt(backup, 'Authenticators'), {
    name: (item) => joinNames(textAt(item, 'Issuer'), textAt(item, 'Username')),
    read: (item) => {
      if (!isObject(item)) throw new AppError('malformed', 'this is no account');
      const type = TYPES[textAt(item, 'Type')];
      if (type === undefined)
        throw new AppError('unsupported-type', 'this kind of code is not one that we can compute');
      return createEntry({
        issuer: member(item, 'Issuer'),
        accountName: member(item, 'Username'),
        credential: createCredential({
          type,
          secret: type === 'motp' ? secretOfHex(member(item, 'Secret')) : secretOfBase32(member(item, 'Secret')),
          algorithm: algorithmOf(member(item, 'Algorithm')),
          digits: member(item, 'Digits'),
          period: member(item, 'Period'),
          counter: member(item, 'Counter'),
          pin: member(item, 'Pin'),
        }),
        groups: groups.get(textAt(item, 'Secret')) ?? [],
        hasIcon: textAt(item, 'Icon') !== '',
      });
    },
  });
}

/** Categories hang on the secret, not on the account. */
function groupsBySecret(backup: unknown): ReadonlyMap<string, readonly string[]> {
  const names = new Map(listAt(backup, 'Categories').map((group) => [textAt(group, 'Id'), textAt(group, 'Name')]));
  const groups = new Map<string, string[]>();
  for (const link of listAt(backup, 'AuthenticatorCategories')) {
    const secret = textAt(link, 'AuthenticatorSecret');
    groups.set(secret, [...(groups.get(secret) ?? []), names.get(textAt(link, 'CategoryId')) ?? '']);
  }
  return groups;
}

function algorithmOf(index: unknown): unknown {
  return typeof index === 'number' ? (ALGORITHMS[index] ?? `number ${index}`) : index;
}
