/** Proton Authenticator, plain or encrypted. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { openedOr, openGcm } from '../ciphers.ts';
import { collectEntries } from '../collect.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isEmptyList, isObject, listAt, member, textAt } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { entryOfKeyUri, entryOfOtpValue } from '../otp-value.ts';
import { decodedAt, parseDecryptedJson } from '../sealed.ts';
import { encrypted } from '../titles.ts';

const NONCE_BYTES = 12;
const PURPOSE = 'proton.authenticator.export.v1';

export const protonAuthenticator: ImportFormat = {
  name: 'proton-authenticator-json',
  title: 'Proton Authenticator',
  recognises: ({ json }) =>
    listAt(json, 'entries').some((entry) => member(entry, 'content', 'uri') !== undefined) ||
    (isEmptyList(json, 'entries') && member(json, 'version') !== undefined),
  read: async ({ json }) => readExport(json),
};

export const protonAuthenticatorEncrypted: ImportFormat = {
  name: 'proton-authenticator-encrypted',
  title: encrypted('Proton Authenticator'),
  recognises: ({ json }) =>
    typeof member(json, 'salt') === 'string' && typeof member(json, 'content') === 'string' && isVersioned(json),
  lock: ({ json }) => ({ derivations: [derivationOf(json)] }),
  read: async ({ json }, context) => {
    const content = decodedAt(json, decodeBase64, 'content');
    const key = await deriveKey(derivationOf(json), context.password ?? '', context);
    const plain = await openGcm({
      key,
      nonce: content.subarray(0, NONCE_BYTES),
      ciphertext: content.subarray(NONCE_BYTES),
      additionalData: encodeUtf8(PURPOSE),
    });
    return readExport(parseDecryptedJson(openedOr(plain, 'wrong-password'), 'tampered'));
  },
};

/** Later versions may say more, but none has entries or accounts beside the sealed content. */
function isVersioned(json: unknown): boolean {
  return isObject(json) && member(json, 'version') !== undefined && Object.keys(json).length <= 6;
}

function derivationOf(json: unknown): KeyDerivation {
  requireVersion1(json);
  const salt = decodedAt(json, decodeBase64, 'salt');
  return { kind: 'argon2id', salt, memoryKib: 19_456, passes: 2, lanes: 1, length: 32 };
}

function requireVersion1(json: unknown): void {
  if (Number(member(json, 'version')) === 1) return;
  throw new AppError('unsupported-format', 'this file is of a version of Proton Authenticator that we do not know');
}

async function readExport(json: unknown): Promise<Extract> {
  requireVersion1(json);
  return collectEntries(listAt(json, 'entries'), {
    name: (entry) => textAt(entry, 'content', 'name'),
    read: (entry) => {
      const uri = member(entry, 'content', 'uri');
      if (typeof uri !== 'string') throw new AppError('malformed', 'this entry has no key URI');
      const surroundings = { note: member(entry, 'note') };
      if (!/^\s*steam:/i.test(uri)) return entryOfKeyUri(uri, surroundings);
      return entryOfOtpValue(uri, { title: 'Steam', userName: member(entry, 'content', 'name') }, surroundings);
    },
  });
}
