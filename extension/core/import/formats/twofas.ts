/** 2FAS: `.2fas`, plain or encrypted. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { openedOr, openGcm } from '../ciphers.ts';
import { collectEntries, joinNames, withoutIssuer } from '../collect.ts';
import { createCredential, createEntry, otpTypeOf, secretOfBase32 } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isAbsent, isObject, listAt, member, textAt } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { decodedText, parseDecryptedJson } from '../sealed.ts';
import { encrypted } from '../titles.ts';

/** The newest schema whose fields are known. */
const MAX_SCHEMA = 4;
const ITERATIONS = 10_000;
const TYPES = { totp: 'totp', hotp: 'hotp', steam: 'steam' } as const;

export const twofas: ImportFormat = {
  name: 'twofas',
  title: '2FAS',
  recognises: ({ json }) =>
    Array.isArray(member(json, 'services')) &&
    isAbsent(member(json, 'servicesEncrypted')) &&
    (member(json, 'schemaVersion') !== undefined ||
      listAt(json, 'services').some((item) => isObject(member(item, 'otp')))),
  read: async ({ json }) => readServices(listAt(json, 'services'), json),
};

export const twofasEncrypted: ImportFormat = {
  name: 'twofas-encrypted',
  title: encrypted('2FAS'),
  recognises: ({ json }) => textAt(json, 'servicesEncrypted') !== '',
  lock: ({ json }) => ({ derivations: [envelopeOf(json).derivation] }),
  read: async ({ json }, context) => {
    const { ciphertext, nonce, derivation } = envelopeOf(json);
    const key = await deriveKey(derivation, context.password ?? '', context);
    const services = await openGcm({ key, nonce, ciphertext });
    const list = parseDecryptedJson(openedOr(services, await refusalOf(json, key)), 'tampered');
    if (!Array.isArray(list)) throw new AppError('malformed', 'the encrypted part holds no list of services');
    return readServices(list, json);
  },
};

/** The file has a fixed text under the same key, by which a wrong password is told from a damaged list. */
async function refusalOf(json: unknown, key: Uint8Array): Promise<'tampered' | 'wrong-password'> {
  if (textAt(json, 'reference') === '') return 'wrong-password';
  const { ciphertext, nonce } = envelopeOf(json, 'reference');
  return (await openGcm({ key, nonce, ciphertext })) === null ? 'wrong-password' : 'tampered';
}

/** `ciphertext:salt:nonce`, each in base64. */
function envelopeOf(json: unknown, name: 'servicesEncrypted' | 'reference' = 'servicesEncrypted') {
  const parts = textAt(json, name).split(':');
  const [ciphertext, salt, nonce] = parts.map((part) => decodedText(part, decodeBase64, 'encrypted part'));
  if (parts.length !== 3 || ciphertext === undefined || salt === undefined || nonce?.length !== 12) {
    throw new AppError('malformed', 'the encrypted part of the file is damaged');
  }
  const derivation: KeyDerivation = { kind: 'pbkdf2', hash: 'SHA-256', salt, iterations: ITERATIONS, length: 32 };
  return { ciphertext, nonce, derivation };
}

async function readServices(services: readonly unknown[], json: unknown): Promise<Extract> {
  const schema = Number(member(json, 'schemaVersion') ?? 1);
  if (schema > MAX_SCHEMA) {
    throw new AppError('unsupported-format', `this 2FAS file is of schema ${schema}, newer than we know`);
  }
  const groups = new Map(listAt(json, 'groups').map((group) => [textAt(group, 'id'), textAt(group, 'name')]));
  return collectEntries(services, {
    name: (service) => joinNames(issuerOf(service), accountOf(service)),
    read: (service) => {
      if (!isObject(service)) throw new AppError('malformed', 'this is no service');
      const otp = member(service, 'otp');
      const tokenType = member(otp, 'tokenType');
      return createEntry({
        issuer: issuerOf(service),
        accountName: accountOf(service),
        credential: createCredential({
          type: isAbsent(tokenType) ? 'totp' : otpTypeOf(tokenType, TYPES),
          secret: secretOfBase32(member(service, 'secret')),
          algorithm: member(otp, 'algorithm'),
          digits: member(otp, 'digits'),
          period: member(otp, 'period'),
          counter: member(otp, 'counter'),
        }),
        groups: [groups.get(textAt(service, 'groupId')) ?? ''],
      });
    },
  });
}

function issuerOf(service: unknown): string {
  return textAt(service, 'otp', 'issuer') || textAt(service, 'name');
}

function accountOf(service: unknown): string {
  return textAt(service, 'otp', 'account') || withoutIssuer(textAt(service, 'otp', 'label'), issuerOf(service));
}
