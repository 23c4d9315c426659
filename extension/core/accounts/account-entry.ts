/** What a list, a search and a fill need to know of an account before its record is opened. No secret, no code. */

import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account, SiteRule } from './account.ts';

export interface AccountEntry {
  readonly id: string;
  readonly issuer: string;
  readonly accountName: string;
  readonly type: OtpCredential['type'];
  readonly sites: readonly SiteRule[];
  readonly pending: boolean;
  readonly pinned: boolean;
  /** As in the account; absent in what earlier versions wrote, too. */
  readonly sortKey?: string;
  readonly groups: readonly string[];
  readonly note: string;
  readonly backupCodesRemaining: number;
  readonly backupCodesTotal: number;
  readonly createdAtMs: number;
  /** `null` for a live account. */
  readonly trashedAtMs: number | null;
}

/** The entry of an account. */
export function entryOf(account: Account): AccountEntry {
  const { id, issuer, accountName, sites, pinned, sortKey, groups, note, backupCodes, createdAtMs, trashedAtMs } =
    account;
  return {
    id,
    issuer,
    accountName,
    type: account.credential.type,
    sites,
    pending: account.enrolment.kind === 'pending',
    pinned,
    ...(sortKey !== undefined && { sortKey }),
    groups,
    note,
    backupCodesRemaining: backupCodes.filter(({ usedAtMs }) => usedAtMs === null).length,
    backupCodesTotal: backupCodes.length,
    createdAtMs,
    trashedAtMs,
  };
}
