/** FreeOTP 2: an encrypted backup as a Java stream, in spite of its name `.xml`. */

import { AppError } from '#shared/app-error.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import { openedOr, openGcm } from '../ciphers.ts';
import { collectEntries } from '../collect.ts';
import { secretOfSignedBytes } from '../entry.ts';
import { readJavaMap } from '../files/java-map.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { ImportFormat } from '../import-format.ts';
import { member, textAt } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { parseDecryptedJson } from '../sealed.ts';
import { encrypted } from '../titles.ts';
import { freeotpEntry, freeotpName } from './freeotp-token.ts';

const HASHES: Readonly<Record<string, 'SHA-1' | 'SHA-256' | 'SHA-512'>> = {
  PBKDF2withHmacSHA1: 'SHA-1',
  PBKDF2withHmacSHA256: 'SHA-256',
  PBKDF2withHmacSHA512: 'SHA-512',
};
const TOKEN_SUFFIX = '-token';

export const freeotpBackup: ImportFormat = {
  name: 'freeotp-backup',
  title: encrypted('FreeOTP 2'),
  recognises: (file) => file.startsWith([0xac, 0xed, 0x00, 0x05]),
  lock: (file) => ({ derivations: [derivationOf(masterKeyOf(readBackup(file)))] }),
  read: async (file, context) => {
    const backup = readBackup(file);
    const master = masterKeyOf(backup);
    const wrapping = await deriveKey(derivationOf(master), context.password ?? '', context);
    const key = openedOr(await openSealed(member(master, 'mEncryptedKey'), wrapping), 'wrong-password');
    const tokens = [...backup].filter(([name]) => name.endsWith(TOKEN_SUFFIX));
    return collectEntries(tokens, {
      name: ([, text]) => freeotpName(jsonOrNull(text)),
      read: async ([name, text]) => {
        const sealed = member(jsonOf(backup.get(name.slice(0, -TOKEN_SUFFIX.length)) ?? ''), 'key');
        if (typeof sealed !== 'string') throw new AppError('missing-secret', 'the secret of this token is missing');
        const secret = openedOr(await openSealed(jsonOf(sealed), key), 'tampered');
        return freeotpEntry(jsonOf(text), { secret, countsBeforeUse: false });
      },
    });
  },
};

function readBackup(file: SourceFile): ReadonlyMap<string, string> {
  return readJavaMap(file.bytes);
}

function masterKeyOf(backup: ReadonlyMap<string, string>): unknown {
  const text = backup.get('masterKey');
  if (text === undefined) throw new AppError('malformed', 'the backup has no master key');
  return jsonOf(text);
}

function derivationOf(master: unknown): KeyDerivation {
  const name = textAt(master, 'mAlgorithm');
  const hash = Object.hasOwn(HASHES, name) ? HASHES[name] : undefined;
  if (hash === undefined)
    throw new AppError('unsupported-kdf', 'this backup is locked by a method that we do not know');
  const salt = bytesOf(member(master, 'mSalt'));
  return { kind: 'pbkdf2', hash, salt, iterations: Number(member(master, 'mIterations')), length: 32 };
}

/** AES-GCM; its parameters are DER with the nonce, and a name of the key's purpose is authenticated with it. */
async function openSealed(sealed: unknown, key: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null> {
  if (textAt(sealed, 'mCipher') !== 'AES/GCM/NoPadding') {
    throw new AppError('encrypted-unsupported', 'this backup uses a cipher that we do not know');
  }
  return openGcm({
    key,
    nonce: nonceOf(bytesOf(member(sealed, 'mParameters'))),
    ciphertext: bytesOf(member(sealed, 'mCipherText')),
    additionalData: encodeUtf8(textAt(sealed, 'mToken')),
  });
}

/** SEQUENCE { OCTET STRING nonce, INTEGER tag length }: RFC 5084 §3.2. */
function nonceOf(parameters: Uint8Array): Uint8Array {
  const length = parameters[3] ?? 0;
  const isSequence = parameters[0] === 0x30 && parameters[2] === 0x04 && parameters.length >= 4 + length;
  if (!isSequence || length === 0) throw new AppError('malformed', 'the parameters of the cipher are damaged');
  return parameters.subarray(4, 4 + length);
}

function bytesOf(value: unknown): Uint8Array {
  try {
    return secretOfSignedBytes(value);
  } catch (cause) {
    throw new AppError('malformed', 'the backup lacks some of its bytes', { cause });
  }
}

function jsonOf(text: string): unknown {
  return parseDecryptedJson(encodeUtf8(text), 'malformed');
}

function jsonOrNull(text: string): unknown {
  try {
    return jsonOf(text);
  } catch {
    // Reading it says so; here it only has no name.
    return null;
  }
}
