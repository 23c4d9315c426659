/** Accounts that are the same: two entries for one secret give the same codes, and one of them is in the way. */

import { isEqualConstantTime } from '#shared/encoding/constant-time.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account } from './account.ts';

/** Whether two credentials share their kind and their secret. Other digits or another period do not make another. */
export function isSameSecret(a: OtpCredential, b: OtpCredential): boolean {
  return a.type === b.type && isEqualConstantTime(a.secret, b.secret);
}

/** The account that already has this secret, a live one before one in the trash; `null` when it is new. */
export function findDuplicate(accounts: readonly Account[], credential: OtpCredential): Account | null {
  const same = accounts.filter((account) => isSameSecret(account.credential, credential));
  return same.find(({ trashedAtMs }) => trashedAtMs === null) ?? same[0] ?? null;
}
