/** What pages ask about accounts: lists, codes, and changes by hand. */

import type { MoveTarget } from '#extension/core/accounts/move-account.ts';
import type { TypedAccount } from '#extension/core/accounts/typed-account.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Done, Locked, Refused } from './answers.ts';
import type { BackupStatus } from './backups.ts';
import type { ClockNotice } from './link.ts';
import type { DamagedRecord } from './vault.ts';

/** An account as a list shows it: no secret, no code. */
export interface AccountSummary {
  readonly id: string;
  readonly issuer: string;
  readonly accountName: string;
  readonly type: OtpCredential['type'];
  /** Where it is filled: hosts as in `SiteRule.host`, with `*.` before one whose subdomains are taken in. */
  readonly sites: readonly string[];
  readonly pending: boolean;
  readonly pinned: boolean;
  /** Whether it was given a place by hand. */
  readonly placed: boolean;
  readonly groups: readonly string[];
  readonly note: string;
  /** Unix time in milliseconds at which it went to the trash; `null` for a live account. */
  readonly trashedAtMs: number | null;
  readonly backupCodesRemaining: number;
  readonly backupCodesTotal: number;
  /** Whether one of its site rules takes in the site that was asked about. */
  readonly onThisSite: boolean;
}

/** The code of one account now. For `hotp` there is no `nextCode` and nothing expires. */
export interface AccountCode {
  readonly id: string;
  readonly code: string;
  readonly nextCode: string | null;
  /** Unix time in milliseconds at which `code` ends; `null` for hotp. */
  readonly expiresAtMs: number | null;
  /** Seconds; `null` for hotp. */
  readonly period: number | null;
}

/** Everything a person can change about an account without touching its secret. */
export interface AccountEdit {
  readonly issuer?: string;
  readonly accountName?: string;
  readonly pinned?: boolean;
  readonly note?: string;
  readonly groups?: readonly string[];
  /** As typed; refused as `sites` when one of them is no site. */
  readonly sites?: readonly string[];
}

export interface AccountMessages {
  'list-accounts': {
    request: {
      readonly tabId: number | null;
      /** The first so many accounts only: quick with ten thousand, for a first screen. All of them without it. */
      readonly limit?: number;
    };
    response:
      | {
          readonly kind: 'accounts';
          /** This site first, then pinned, then by name. */
          readonly accounts: readonly AccountSummary[];
          /** How many there are, whatever `limit` says. */
          readonly total: number;
          /** Of the first accounts of the list, so that the popup's first screen takes one question. HOTP has none. */
          readonly codes: readonly AccountCode[];
          /** The host of the tab, `null` when it is not a web page. */
          readonly host: string | null;
          /** What to ask of `permissions.request` for filling by itself on the tab's site; `null` without `host`. */
          readonly originPattern: string | null;
          /** Whether filling by itself is switched on for the tab's site. */
          readonly automatic: boolean;
          readonly damaged: readonly DamagedRecord[];
          readonly maskCodes: boolean;
          /** What was learned of the clock of the tab's site; `null` when nothing needs to be said. */
          readonly clock: ClockNotice | null;
          /** `null` when nothing needs to be said about backups. */
          readonly backup: BackupStatus | null;
        }
      | Locked;
  };
  'list-trash': {
    request: null;
    response: { readonly kind: 'accounts'; readonly accounts: readonly AccountSummary[] } | Locked;
  };
  'read-codes': {
    request: { readonly ids: readonly string[] };
    response: { readonly kind: 'codes'; readonly codes: readonly AccountCode[] } | Locked;
  };
  /** HOTP only: moves the counter on, stores it, then answers with the code. */
  'next-hotp-code': {
    request: { readonly id: string };
    response: { readonly kind: 'code'; readonly code: AccountCode } | Locked | Refused;
  };
  /** Writes to the clipboard. `clears`: in 30 s, if it is still ours; only where the person allowed reading it. */
  'copy-code': {
    request: { readonly id: string };
    response: { readonly kind: 'copied'; readonly clears: boolean } | Locked | Refused;
  };
  /** A pasted key URI. `tabId` decides which site it is recorded for; `null` records none. */
  'add-key-uri': {
    request: { readonly keyUri: string; readonly tabId: number | null };
    response: { readonly kind: 'kept'; readonly id: string } | Locked | Refused;
  };
  'add-by-typing': {
    request: TypedAccount;
    response: { readonly kind: 'kept'; readonly id: string } | Locked | Refused;
  };
  'edit-account': {
    request: { readonly id: string; readonly edit: AccountEdit };
    response: Done | Locked | Refused;
  };
  /** By hand, within the pinned ones or the others. */
  'move-account': {
    request: { readonly id: string; readonly target: MoveTarget };
    response: /** `stays`: it could go no further. Places count from 1, among all accounts as the options page lists them. */
    { readonly kind: 'moved' | 'stays'; readonly place: number; readonly count: number } | Locked | Refused;
  };
  /** Forgets every place that was given by hand. */
  'sort-by-name': { request: null; response: Done | Locked };
  /** The person says that the site accepted a code. */
  'confirm-account': { request: { readonly id: string }; response: Done | Locked | Refused };
  /** To the trash; `restore-account` undoes it, `erase-account` cannot be undone. */
  'remove-account': { request: { readonly id: string }; response: Done | Locked | Refused };
  'restore-account': { request: { readonly id: string }; response: Done | Locked | Refused };
  'erase-account': { request: { readonly id: string }; response: Done | Locked | Refused };
}
