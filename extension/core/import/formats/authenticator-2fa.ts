/** The newer "2FA Authenticator" browser extension: a sealed vault. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { openedOr, openGcm } from '../ciphers.ts';
import { collectEntries, joinNames } from '../collect.ts';
import { createCredential, createEntry, otpTypeOf, secretOfBase32 } from '../entry.ts';
import type { ImportFormat } from '../import-format.ts';
import { isObject, listAt, member, textAt } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { decodedAt, parseDecryptedJson } from '../sealed.ts';
import { extensionOf } from '../titles.ts';

const TYPES = { totp: 'totp', hotp: 'hotp', steam: 'steam' } as const;

export const authenticator2fa: ImportFormat = {
  name: 'authenticator-2fa-backup',
  title: extensionOf('2FA Authenticator'),
  recognises: ({ json }) => textAt(json, 'app') === '2fa-authenticator' && isObject(member(json, 'vault', 'cipher')),
  lock: ({ json }) => ({ derivations: [derivationOf(json)] }),
  read: async ({ json }, context) => {
    const key = await deriveKey(derivationOf(json), context.password ?? '', context);
    const sealed = {
      key,
      nonce: decodedAt(json, decodeBase64, 'vault', 'cipher', 'iv'),
      ciphertext: decodedAt(json, decodeBase64, 'vault', 'cipher', 'data'),
    };
    const vault = parseDecryptedJson(openedOr(await openGcm(sealed), 'wrong-password'), 'tampered');
    return collectEntries(listAt(vault, 'accounts'), {
      name: (account) => joinNames(textAt(account, 'issuer'), textAt(account, 'label')),
      read: (account) => {
        if (!isObject(account)) throw new AppError('malformed', 'this is no account');
        return createEntry({
          issuer: member(account, 'issuer'),
          accountName: member(account, 'label'),
          credential: createCredential({
            type: otpTypeOf(member(account, 'type'), TYPES),
            secret: secretOfBase32(member(account, 'secret')),
            algorithm: member(account, 'algorithm'),
            digits: member(account, 'digits'),
            period: member(account, 'period'),
            counter: member(account, 'counter'),
          }),
        });
      },
    });
  },
};

function derivationOf(json: unknown): KeyDerivation {
  if (Number(member(json, 'version')) !== 1 || Number(member(json, 'vault', 'version')) !== 1) {
    throw new AppError('unsupported-format', 'this backup is of a newer version than we know');
  }
  const kdf = member(json, 'vault', 'kdf');
  if (textAt(kdf, 'name') !== 'PBKDF2' || textAt(kdf, 'hash') !== 'SHA-256') {
    throw new AppError('unsupported-kdf', 'this backup is locked by a method that we do not know');
  }
  const iterations = Number(member(kdf, 'iterations'));
  return { kind: 'pbkdf2', hash: 'SHA-256', salt: decodedAt(kdf, decodeBase64, 'salt'), iterations, length: 32 };
}
