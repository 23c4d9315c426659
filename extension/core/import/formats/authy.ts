/** Authy, which has no export: tokens caught on their way to the app, or the preferences of a rooted phone. */

import { AppError } from '#shared/app-error.ts';
import { decodeBase64 } from '#shared/encoding/base64url.ts';
import { decodeHex } from '#shared/encoding/hex.ts';
import { decodeUtf8, encodeUtf8 } from '#shared/encoding/utf8.ts';
import { openCbc, openedOr } from '../ciphers.ts';
import { collectEntries, joinNames, withoutIssuer } from '../collect.ts';
import { createCredential, createEntry, secretOfBase32 } from '../entry.ts';
import type { ImportFormat, ReadContext } from '../import-format.ts';
import type { Extract } from '../imported-entry.ts';
import { isAbsent, isObject, listAt, member, textAt } from '../json.ts';
import { deriveKey, type KeyDerivation } from '../key-derivation.ts';
import { decodedAt, parseDecryptedJson } from '../sealed.ts';
import { androidPreferences } from '../titles.ts';
import { preferencesOf } from './android-preferences.ts';

const PREFERENCE = 'com.authy.storage.tokens.authenticator.key';
/** What the Android app uses; the tokens of the other file name theirs. */
const ANDROID_ITERATIONS = 1000;

/** One token in the words of either source. */
interface Token {
  readonly issuer: string;
  readonly accountName: string;
  readonly plainSecret: unknown;
  readonly sealedSecret: unknown;
  readonly digits: unknown;
  readonly derivation: KeyDerivation | null;
  readonly iv: Uint8Array;
}

export const authyTokens: ImportFormat = {
  name: 'authy-tokens-json',
  title: (say) => say('title.captured', { program: 'Authy' }),
  recognises: ({ json }) =>
    Array.isArray(member(json, 'authenticator_tokens')) ||
    Array.isArray(member(json, 'decrypted_authenticator_tokens')),
  lock: ({ json }) => lockOf(tokensOf(json).map(readToken)),
  read: async ({ json }, context) => readTokens(tokensOf(json), readToken, context),
};

export const authyPreferences: ImportFormat = {
  name: 'authy-prefs-xml',
  title: androidPreferences('Authy'),
  recognises: (file) => preferencesOf(file).has(PREFERENCE),
  lock: (file) => lockOf(preferenceTokens(preferencesOf(file)).map(readPreferenceToken)),
  read: async (file, context) => readTokens(preferenceTokens(preferencesOf(file)), readPreferenceToken, context),
};

function tokensOf(json: unknown): readonly unknown[] {
  return [...listAt(json, 'authenticator_tokens'), ...listAt(json, 'decrypted_authenticator_tokens')];
}

function preferenceTokens(preferences: ReadonlyMap<string, string>): readonly unknown[] {
  const tokens = parseDecryptedJson(encodeUtf8(preferences.get(PREFERENCE) ?? ''), 'malformed');
  if (!Array.isArray(tokens)) throw new AppError('malformed', 'the preferences hold no list of tokens');
  return tokens;
}

function readToken(token: unknown): Token {
  const iv = textAt(token, 'unique_iv');
  const name = textAt(token, 'name') || textAt(token, 'original_name');
  return {
    ...namesOf(textAt(token, 'issuer'), name, textAt(token, 'original_name')),
    plainSecret: member(token, 'decrypted_seed'),
    sealedSecret: member(token, 'encrypted_seed'),
    digits: member(token, 'digits'),
    derivation: derivationOf(
      textAt(token, 'salt'),
      Number(member(token, 'key_derivation_iterations') ?? ANDROID_ITERATIONS),
    ),
    iv: iv === '' ? new Uint8Array(16) : decodedAt(token, decodeHex, 'unique_iv'),
  };
}

function readPreferenceToken(token: unknown): Token {
  const name = textAt(token, 'name') || textAt(token, 'originalName');
  return {
    ...namesOf(textAt(token, 'originalIssuer'), name, textAt(token, 'originalName')),
    plainSecret: member(token, 'decryptedSecret'),
    sealedSecret: member(token, 'encryptedSecret'),
    digits: member(token, 'digits'),
    derivation: derivationOf(textAt(token, 'salt'), ANDROID_ITERATIONS),
    iv: new Uint8Array(16),
  };
}

/** The name is `Issuer: account`; without an issuer, the original name may still have `Issuer:account`. */
function namesOf(issuer: string, name: string, originalName: string) {
  const at = originalName.indexOf(':');
  const original = at < 0 ? '' : originalName.slice(0, at);
  const known = issuer || (originalName.slice(at + 1).trim() === name ? original : '');
  const accountName = withoutIssuer(name, known);
  return { issuer: known, accountName: accountName === known ? '' : accountName };
}

/** The salt is used as the text it is. */
function derivationOf(salt: string, iterations: number): KeyDerivation | null {
  return salt === '' ? null : { kind: 'pbkdf2', hash: 'SHA-1', salt: encodeUtf8(salt), iterations, length: 32 };
}

function lockOf(tokens: readonly Token[]) {
  const sealed = tokens.filter(isSealed);
  return sealed.length === 0 ? null : { derivations: sealed.flatMap(({ derivation }) => derivation ?? []) };
}

function isSealed({ plainSecret, sealedSecret }: Token): boolean {
  return isAbsent(plainSecret) && !isAbsent(sealedSecret);
}

async function readTokens(
  items: readonly unknown[],
  read: (item: unknown) => Token,
  context: ReadContext,
): Promise<Extract> {
  const extract = await collectEntries(items, {
    name: (item) => joinNames(textAt(item, 'issuer'), textAt(item, 'name')),
    read: async (item) => {
      if (!isObject(item)) throw new AppError('malformed', 'this is no token');
      const token = read(item);
      const { issuer, accountName, digits } = token;
      const secret = secretOfBase32(isSealed(token) ? await openSecret(token, context) : token.plainSecret);
      return createEntry({ issuer, accountName, credential: createCredential({ type: 'totp', secret, digits }) });
    },
  });
  // Each token is sealed apart. When none opens it is the password, not the tokens.
  const noneOpens = extract.entries.length === 0 && extract.rejected.some(({ reason }) => reason === 'wrong-password');
  if (noneOpens) openedOr(null, 'wrong-password');
  return extract;
}

/** Nothing authenticates it: a wrong password is told by padding, or by a secret that is no base32. */
async function openSecret(token: Token, context: ReadContext): Promise<string> {
  if (token.derivation === null) throw new AppError('malformed', 'this token has no salt');
  const ciphertext = decodedAt({ secret: token.sealedSecret }, decodeBase64, 'secret');
  const key = await deriveKey(token.derivation, context.password ?? '', context);
  const text = openedOr(await openCbc(key, token.iv, ciphertext), 'wrong-password');
  try {
    return decodeUtf8(text);
  } catch {
    // Padding that fits by chance.
    return openedOr<string>(null, 'wrong-password');
  }
}
