/** Ente Auth, encrypted. Inside are key URIs, one a line. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { decodeUtf8 } from '#shared/encoding/utf8.ts';
import { openedOr } from '../ciphers.ts';
import type { ImportFormat } from '../import-format.ts';
import { isObject, member } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { decodedAt } from '../sealed.ts';
import { openOnlyMessage } from '../secretstream.ts';
import { encrypted } from '../titles.ts';
import { readUriLines, uriLinesOf } from './uri-list.ts';

export const enteEncrypted: ImportFormat = {
  name: 'ente-encrypted',
  title: encrypted('Ente Auth'),
  recognises: ({ json }) =>
    isObject(member(json, 'kdfParams')) &&
    member(json, 'encryptedData') !== undefined &&
    member(json, 'encryptionNonce') !== undefined,
  lock: ({ json }) => ({ derivations: [derivationOf(json)] }),
  read: async ({ json }, context) => {
    const header = decodedAt(json, decodeBase64, 'encryptionNonce');
    const message = decodedAt(json, decodeBase64, 'encryptedData');
    const key = await deriveKey(derivationOf(json), context.password ?? '', context);
    const text = openedOr(openOnlyMessage({ key, header, message }, context.tools), 'wrong-password');
    return readUriLines(uriLinesOf(decodeUtf8(text)));
  },
};

/** libsodium counts memory in bytes. */
function derivationOf(json: unknown): KeyDerivation {
  if (Number(member(json, 'version')) > 1) {
    throw new AppError('unsupported-format', 'this file is of a newer version of Ente than we know');
  }
  return {
    kind: 'argon2id',
    salt: decodedAt(json, decodeBase64, 'kdfParams', 'salt'),
    memoryKib: Math.floor(Number(member(json, 'kdfParams', 'memLimit')) / 1024),
    passes: Number(member(json, 'kdfParams', 'opsLimit')),
    lanes: 1,
    length: 32,
  };
}
