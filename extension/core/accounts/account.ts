/** An account as the vault keeps it: everything in here is inside the ciphertext. */

import type { OtpCredential } from '#shared/otp/credential.ts';

/** Where an account's codes may go. */
export interface SiteRule {
  /**
   * Lower-case ASCII (punycode) host, with `:port` unless it is 443: `example.com` (which means an encrypted page),
   * `localhost:8787`, `nas.example:80`. As `siteHostOf` gives it.
   */
  readonly host: string;
  /** `subdomains` only by explicit choice, and never at or above a public suffix. */
  readonly match: 'exact' | 'subdomains';
}

/** One look-up secret of the site, in the site's own spelling. */
export interface StoredBackupCode {
  readonly code: string;
  /** Unix time in milliseconds, `null` while it can still be used. */
  readonly usedAtMs: number | null;
}

/** How far the site has confirmed this account. */
export type Enrolment =
  /** Captured, but the site has not accepted one of its codes yet. */
  | { readonly kind: 'pending' }
  /** The site accepted a code, or the person said so. */
  | { readonly kind: 'active'; readonly confirmedAtMs: number };

export interface Account {
  /** A random UUID; the record's id too. */
  readonly id: string;
  /** May be empty, as may `accountName`; both are free text. */
  readonly issuer: string;
  readonly accountName: string;
  readonly credential: OtpCredential;
  readonly sites: readonly SiteRule[];
  readonly enrolment: Enrolment;
  readonly backupCodes: readonly StoredBackupCode[];
  /** Pinned accounts are listed before the others. */
  readonly pinned: boolean;
  /** Its place among those that were ordered by hand, as `sort-key.ts` has it; absent where the name decides. */
  readonly sortKey?: string;
  readonly groups: readonly string[];
  readonly note: string;
  readonly createdAtMs: number;
  /** When it was moved to the trash; `null` for a live account. */
  readonly trashedAtMs: number | null;
  /**
   * The last time step whose code was filled, per RFC 6238 §4.2; never filled again. `null` before the first.
   */
  readonly lastFilledTimeStep: number | null;
}
