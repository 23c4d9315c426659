/** Accounts that are the same: two entries for one secret give the same codes, and one of them is in the way. */

import { encodeBase64url } from '#shared/encoding/base64url.ts';
import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account } from './account.ts';

/** Whether two credentials share their kind and their secret. Other digits or another period do not make another. */
function isSameSecret(a: OtpCredential, b: OtpCredential): boolean {
  return a.type === b.type && isEqualConstantTime(a.secret, b.secret);
}

/** The account that already has this secret, a live one before one in the trash; `null` when it is new. */
export function findDuplicate(accounts: readonly Account[], credential: OtpCredential): Account | null {
  const same = accounts.filter((account) => isSameSecret(account.credential, credential));
  return same.find(({ trashedAtMs }) => trashedAtMs === null) ?? same[0] ?? null;
}

/** The same text for the same kind and secret. It holds the secret: for comparing within, and nothing else. */
export function secretMark({ type, secret }: OtpCredential): string {
  return `${type} ${encodeBase64url(secret)}`;
}

/**
 * The same text for credentials that give the same codes: kind, secret, algorithm, digits, period and PIN. A HOTP
 * counter moves with each use, so that it tells nothing about which account it is.
 */
export function codesMark(credential: OtpCredential): string {
  return `${secretMark(credential)} ${parametersOf(credential)}`;
}

/** Groups of two and more accounts that give the same codes, in the order of the first of each. */
export function findDuplicateGroups(accounts: readonly Account[]): readonly (readonly Account[])[] {
  const groups = Map.groupBy(accounts, ({ credential }) => codesMark(credential));
  return [...groups.values()].filter(({ length }) => length > 1);
}

function parametersOf(credential: OtpCredential): string {
  switch (credential.type) {
    case 'totp':
      return `${credential.algorithm} ${credential.digits} ${credential.period}`;
    case 'hotp':
      return `${credential.algorithm} ${credential.digits}`;
    case 'steam':
      return '';
    case 'motp':
    case 'yandex':
      return credential.pin;
  }
}
