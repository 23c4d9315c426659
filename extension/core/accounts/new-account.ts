/** Accounts before the vault has them. */

import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account, SiteRule } from './account.ts';

/** What is known of an account when it is captured, pasted or typed. */
export interface AccountDraft {
  readonly issuer: string;
  readonly accountName: string;
  readonly credential: OtpCredential;
  /** The site that it was captured on, as in `SiteRule.host`; `null` for none. */
  readonly host: string | null;
}

/** What only the outside can give: a random UUID, and Unix time in milliseconds. */
export interface Birth {
  readonly id: string;
  readonly nowMs: number;
}

/** A pending account: the site has not accepted one of its codes yet. */
export function newAccount({ issuer, accountName, credential, host }: AccountDraft, { id, nowMs }: Birth): Account {
  const sites: readonly SiteRule[] = host === null ? [] : [{ host, match: 'exact' }];
  return {
    id,
    issuer,
    accountName,
    credential,
    sites,
    enrolment: { kind: 'pending' },
    backupCodes: [],
    pinned: false,
    groups: [],
    note: '',
    createdAtMs: nowMs,
    trashedAtMs: null,
    lastFilledTimeStep: null,
  };
}
