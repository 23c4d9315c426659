/** What an import file holds, in one model for every format. */

import type { ErrorCode } from '#shared/app-error.ts';
import type { OtpCredential } from '#shared/otp/credential.ts';
import type { Account } from '../accounts/account.ts';
import type { Saying } from '../words/saying.ts';

/** One account as its source describes it. Text is as the source has it, trimmed; it may hold anything, HTML too. */
export interface ImportedEntry {
  readonly issuer: string;
  readonly accountName: string;
  readonly credential: OtpCredential;
  /** Folders, categories, vaults. */
  readonly groups: readonly string[];
  readonly tags: readonly string[];
  readonly note: string;
  readonly favorite: boolean;
  /** Addresses of the site as the source writes them: web addresses, bare domains, `androidapp://…`. */
  readonly uris: readonly string[];
  /** Archived and trashed entries still have a secret; the review says what they are. */
  readonly state: 'live' | 'archived' | 'trashed';
  /** Whether the source has a picture for it. Pictures are not taken over. */
  readonly hasIcon: boolean;
  /** The account itself, where the file is a backup of ours: it has more than other programs know. */
  readonly original?: Account;
  /** Sentences about what the person should check. */
  readonly warnings: readonly Saying[];
}

/** An item that has or should have a code but cannot be taken. */
export interface RejectedEntry {
  /** The names of the item, or its place in the file: never its secret. */
  readonly name: Saying;
  readonly reason: ErrorCode;
  /** What exactly is wrong, in English; the sentence of `reason` says it in other languages. */
  readonly detail: string;
}

/** Everything that one file held. Each of its items is counted in exactly one of the three. */
export interface Extract {
  /** In the order of the file, equal ones too. */
  readonly entries: readonly ImportedEntry[];
  readonly rejected: readonly RejectedEntry[];
  /** Items that have no one-time code and need none: notes, cards, logins without one. */
  readonly ignored: number;
  /** Sentences about the file as a whole. */
  readonly notices: readonly Saying[];
}
