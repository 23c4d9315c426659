/** andOTP (Android): a JSON list, plain or encrypted in either of two ways. The encrypted files bear no mark. */

import { AppError } from '#shared/app-error.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { digest, openedOr, openGcm } from '../ciphers.ts';
import { collectEntries, joinNames, withoutIssuer } from '../collect.ts';
import { createCredential, createEntry, otpTypeOf, secretOfBase32, secretOfHex } from '../entry.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { ImportFormat } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isObject, listAt, member, textAt, textOf } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { parseDecryptedJson } from '../sealed.ts';
import { encryptedLikely, encryptedPerhaps } from '../titles.ts';
import { isUnmarked } from '../unmarked.ts';

const TYPES = { totp: 'totp', hotp: 'hotp', steam: 'steam', motp: 'motp' } as const;
const SALT_BYTES = 12;
const NONCE_BYTES = 12;
/** The app draws its count between 140 000 and 160 000; a number outside of this is no count. */
const LEAST_ITERATIONS = 1000;
const MOST_ITERATIONS = 1_000_000;

export const andotp: ImportFormat = {
  name: 'andotp-json',
  title: 'andOTP',
  recognises: ({ json }) =>
    Array.isArray(json) && json.some((item) => textAt(item, 'type') !== '' && member(item, 'label') !== undefined),
  read: async ({ json }) => readList(json),
};

export const andotpEncrypted: ImportFormat = {
  name: 'andotp-encrypted',
  title: encryptedLikely('andOTP'),
  recognises: (file) => {
    const iterations = iterationsOf(file);
    return isUnmarked(file) && iterations >= LEAST_ITERATIONS && iterations <= MOST_ITERATIONS;
  },
  lock: (file) => ({ derivations: [derivationOf(file)] }),
  read: async (file, context) => {
    const key = await deriveKey(derivationOf(file), context.password ?? '', context);
    const nonce = file.bytes.subarray(4 + SALT_BYTES, 4 + SALT_BYTES + NONCE_BYTES);
    const list = await openGcm({ key, nonce, ciphertext: file.bytes.subarray(4 + SALT_BYTES + NONCE_BYTES) });
    return readList(parseDecryptedJson(openedOr(list, 'wrong-password'), 'tampered'));
  },
};

/** The password's own hash is the key. */
export const andotpLegacy: ImportFormat = {
  name: 'andotp-encrypted-legacy',
  title: encryptedPerhaps('andOTP'),
  recognises: isUnmarked,
  lock: () => ({ derivations: [] }),
  read: async ({ bytes }, context) => {
    const key = await digest('SHA-256', encodeUtf8(context.password ?? ''));
    const list = await openGcm({
      key,
      nonce: bytes.subarray(0, NONCE_BYTES),
      ciphertext: bytes.subarray(NONCE_BYTES),
    });
    return readList(parseDecryptedJson(openedOr(list, 'wrong-password'), 'tampered'));
  },
};

function iterationsOf({ bytes }: SourceFile): number {
  return bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}

function derivationOf(file: SourceFile): KeyDerivation {
  const salt = file.bytes.subarray(4, 4 + SALT_BYTES);
  return { kind: 'pbkdf2', hash: 'SHA-1', salt, iterations: iterationsOf(file), length: 32 };
}

async function readList(list: unknown): Promise<Extract> {
  if (!Array.isArray(list)) throw new AppError('malformed', 'the backup holds no list of accounts');
  return collectEntries<unknown>(list, {
    name: (item) => {
      const { issuer, accountName } = namesOf(item);
      return joinNames(issuer, accountName);
    },
    read: (item) => {
      if (!isObject(item)) throw new AppError('malformed', 'this is no account');
      const type = otpTypeOf(member(item, 'type'), TYPES);
      return createEntry({
        ...namesOf(item),
        credential: createCredential({
          type,
          secret: type === 'motp' ? secretOfHex(member(item, 'secret')) : secretOfBase32(member(item, 'secret')),
          algorithm: member(item, 'algorithm'),
          digits: member(item, 'digits'),
          period: member(item, 'period'),
          counter: member(item, 'counter'),
          pin: member(item, 'pin'),
        }),
        groups: listAt(item, 'tags').map(textOf),
      });
    },
  });
}

/** Old versions had no issuer: their label is `Issuer - account`, sometimes `Issuer - Issuer:account`. */
function namesOf(item: unknown): { readonly issuer: string; readonly accountName: string } {
  const label = textAt(item, 'label');
  const issuer = textAt(item, 'issuer');
  if (issuer !== '' || !label.includes(' - ')) return { issuer, accountName: withoutIssuer(label, issuer) };
  const at = label.indexOf(' - ');
  const first = label.slice(0, at).trim();
  return { issuer: first, accountName: withoutIssuer(label.slice(at + 3).trim(), first) };
}
