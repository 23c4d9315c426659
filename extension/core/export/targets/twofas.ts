/** 2FAS, plain and under a password. Aegis, Stratum, Ente, Proton, Bitwarden Authenticator and 2FAuth read it too. */

import { encodeBase32 } from '#shared/encoding/base32.ts';
import { encodeBase64 } from '#shared/encoding/base64url.ts';
import { encodeUtf8 } from '#shared/encoding/utf8.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account } from '../../accounts/account.ts';
import { concat } from '../../import/ciphers.ts';
import { derivePbkdf2 } from '../../import/key-derivation.ts';
import { encrypted } from '../../import/titles.ts';
import type { Saying } from '../../words/saying.ts';
import type { ExportTarget, WriteContext } from '../export-target.ts';
import { sealGcm } from '../seal-gcm.ts';

const SCHEMA = 4;
/** Fixed by the app. */
const ITERATIONS = 10_000;
const SALT_BYTES = 256;
/** What the app encrypts beside the list, to tell a wrong password. */
const REFERENCE =
  'tRViSsLKzd86Hprh4ceC2OP7xazn4rrt4xhfEUbOjxLX8Rc3mkISXE0lWbmnWfggogbBJhtYgpK6fMl1D6mtsy92R3HkdGfwuXbzLebqVFJsR7IZ2w58t938iymwG4824igYy1wi6n2WDpO1Q1P69zwJGs2F5a1qP4MyIiDSD7NCV2OvidXQCBnDlGfmz0f1BQySRkkt4ryiJeCjD2o4QsveJ9uDBUn8ELyOrESv5R5DMDkD4iAF8TXU7KyoJujd';

export const twofasPlain: ExportTarget = {
  name: '2fas',
  title: '2FAS',
  fileEnding: '2fas',
  mimeType: 'application/json',
  sealed: false,
  holds: ['groups'],
  mostGroups: 1,
  refusalOf,
  write: async (accounts, context) => {
    const { services, ...frame } = backup(accounts, context);
    return encodeUtf8(JSON.stringify({ services, ...frame }));
  },
};

export const twofasSealed: ExportTarget = {
  ...twofasPlain,
  name: '2fas-encrypted',
  title: encrypted('2FAS'),
  sealed: true,
  write: async (accounts, context) => {
    const { services, ...frame } = backup(accounts, context);
    const salt = context.random(SALT_BYTES);
    const password = encodeUtf8(context.password ?? '');
    const key = await derivePbkdf2(password, { hash: 'SHA-256', salt, iterations: ITERATIONS, length: 32 });
    const seal = async (text: string) => {
      const { ciphertext, tag, nonce } = await sealGcm(key, encodeUtf8(text), context.random(12));
      return [concat(ciphertext, tag), salt, nonce].map(encodeBase64).join(':');
    };
    const sealed = { servicesEncrypted: await seal(JSON.stringify(services)), reference: await seal(REFERENCE) };
    return encodeUtf8(JSON.stringify({ services: [], ...frame, ...sealed }));
  },
};

function refusalOf({ credential }: Account): Saying | null {
  const isHeld = credential.type === 'totp' || credential.type === 'hotp' || credential.type === 'steam';
  return isHeld ? null : (say) => say('export.noSuchKind', { program: '2FAS' });
}

function backup(accounts: readonly Account[], { newId, nowMs }: WriteContext) {
  const names = new Set(accounts.flatMap(({ groups }) => groups.slice(0, 1)));
  const groups = new Map([...names].map((name) => [name, newId()]));
  return {
    services: accounts.map((account, position) => ({
      name: account.issuer.toWellFormed() || account.accountName.toWellFormed(),
      secret: encodeBase32(account.credential.secret),
      updatedAt: nowMs,
      otp: {
        account: account.accountName.toWellFormed(),
        issuer: account.issuer.toWellFormed(),
        ...parametersOf(account.credential),
        source: 'Manual',
      },
      order: { position },
      groupId: groups.get(account.groups[0] ?? '') ?? null,
    })),
    groups: [...groups].map(([name, id]) => ({ id, name, isExpanded: true })),
    updatedAt: nowMs,
    schemaVersion: SCHEMA,
    appOrigin: 'android',
  };
}

function parametersOf(credential: OtpCredential) {
  switch (credential.type) {
    case 'totp': {
      const { algorithm, digits, period } = credential;
      return { algorithm, digits, period, tokenType: 'TOTP' };
    }
    case 'hotp': {
      const { algorithm, digits, counter } = credential;
      return { algorithm, digits, counter, tokenType: 'HOTP' };
    }
    case 'steam':
      return { algorithm: 'SHA1', digits: 5, period: 30, tokenType: 'STEAM' };
    case 'motp':
    case 'yandex':
      throw new Error('this account does not fit 2FAS: ask refusalOf first');
  }
}
