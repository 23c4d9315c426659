/** Aegis: its plain vault, and the same under a password. Stratum, Ente, 2FAS, Proton and 2FAuth read it too. */

import { encodeBase32 } from '#shared/encoding/base32.ts';
import { encodeBase64 } from '#shared/encoding/base64url.ts';
import { encodeHex } from '#shared/encoding/hex.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account } from '../../accounts/account.ts';
import { encrypted } from '../../import/titles.ts';
import type { ExportTarget, WriteContext } from '../export-target.ts';
import { sealGcm } from '../seal-gcm.ts';

/** The app's own parameters; it opens no others that it did not write. */
const SCRYPT = { n: 32_768, r: 8, p: 1, length: 32 } as const;
const KEY_BYTES = 32;

const common = { fileEnding: 'json', mimeType: 'application/json', mostGroups: Number.POSITIVE_INFINITY } as const;

export const aegisPlain: ExportTarget = {
  ...common,
  name: 'aegis',
  title: 'Aegis',
  sealed: false,
  holds: ['groups', 'note', 'pinned'],
  refusalOf: () => null,
  write: async (accounts, context) =>
    encodeUtf8(JSON.stringify({ version: 1, header: { slots: null, params: null }, db: database(accounts, context) })),
};

export const aegisSealed: ExportTarget = {
  ...common,
  name: 'aegis-encrypted',
  title: encrypted('Aegis'),
  sealed: true,
  holds: ['groups', 'note', 'pinned'],
  refusalOf: () => null,
  write: async (accounts, context) => {
    const { random, tools, newId, password } = context;
    const [masterKey, salt] = [random(KEY_BYTES), random(KEY_BYTES)];
    const passwordKey = await tools.scrypt(encodeUtf8(password ?? ''), { ...SCRYPT, salt });
    const wrapped = await sealGcm(passwordKey, masterKey, random(12));
    const content = await sealGcm(masterKey, encodeUtf8(JSON.stringify(database(accounts, context))), random(12));
    const slot = {
      type: 1,
      uuid: newId(),
      key: encodeHex(wrapped.ciphertext),
      key_params: { nonce: encodeHex(wrapped.nonce), tag: encodeHex(wrapped.tag) },
      n: SCRYPT.n,
      r: SCRYPT.r,
      p: SCRYPT.p,
      salt: encodeHex(salt),
      repaired: true,
      is_backup: false,
    };
    const params = { nonce: encodeHex(content.nonce), tag: encodeHex(content.tag) };
    return encodeUtf8(
      JSON.stringify({ version: 1, header: { slots: [slot], params }, db: encodeBase64(content.ciphertext) }),
    );
  },
};

function database(accounts: readonly Account[], { newId }: WriteContext) {
  const names = new Set(accounts.flatMap(({ groups }) => groups));
  const groups = new Map([...names].map((name) => [name, newId()]));
  return {
    version: 3,
    entries: accounts.map((account) => ({
      type: account.credential.type,
      uuid: account.id,
      name: account.accountName.toWellFormed(),
      issuer: account.issuer.toWellFormed(),
      note: account.note.toWellFormed(),
      favorite: account.pinned,
      icon: null,
      info: infoOf(account.credential),
      groups: account.groups.map((name) => groups.get(name)),
    })),
    groups: [...groups].map(([name, uuid]) => ({ uuid, name })),
    icons_optimized: true,
  };
}

/** The fixed parameters of the kinds that have no others are spelled out, as the app does. */
function infoOf(credential: OtpCredential) {
  const secret = encodeBase32(credential.secret);
  switch (credential.type) {
    case 'totp':
      return { secret, algo: credential.algorithm, digits: credential.digits, period: credential.period };
    case 'hotp':
      return { secret, algo: credential.algorithm, digits: credential.digits, counter: credential.counter };
    case 'steam':
      return { secret, algo: 'SHA1', digits: 5, period: 30 };
    case 'motp':
      return { secret, algo: 'MD5', digits: 6, period: 10, pin: credential.pin };
    case 'yandex':
      return { secret, algo: 'SHA256', digits: 8, period: 30, pin: credential.pin };
  }
}
