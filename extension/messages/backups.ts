/** What pages ask about copies of the vault: making one, being reminded of one, taking accounts from one. */

import type { AccountJson } from '#extension/core/accounts/account-json.ts';
import type { Restored, RestoreVerdict } from '#extension/core/vault/restore.ts';
import type { Done, Locked, Refused } from './answers.ts';

/** A file that was read back: its text is ciphertext, and a page or the downloads may have it. */
export interface Backup {
  readonly kind: 'backup';
  readonly fileName: string;
  readonly text: string;
  /** Of the vault, for `backup-saved`. */
  readonly revision: number;
  /** Live accounts in it. */
  readonly accounts: number;
  /** Parts of the vault that are damaged, and are in the file as they are. */
  readonly damaged: number;
}

/** What the newest backup covers. One counts only once its file was read back, compared and saved. */
export interface BackupStatus {
  readonly kind: 'backup-status';
  /** Unix time in milliseconds; `null` when there was none. */
  readonly lastAtMs: number | null;
  /** Live accounts in it; `null` when there was none. */
  readonly accounts: number | null;
  /** Changes of the vault that it does not have. */
  readonly changes: number;
  /** Whether it is time to ask for another. */
  readonly due: boolean;
  /** Why the last one that was to happen by itself did not. */
  readonly failure: string | null;
}

export interface BackupMessages {
  /** A copy of the vault, sealed as it is, read back and compared. `backup-saved` is to follow once it was saved. */
  'make-backup': {
    request: null;
    response: Backup | Locked | Refused;
  };
  'backup-saved': {
    request: Pick<Backup, 'revision' | 'accounts'>;
    response: BackupStatus | Locked | Refused;
  };
  'backup-status': { request: null; response: BackupStatus | Locked };
  /** No reminder for a week. */
  'remind-later': { request: null; response: Done | Locked };
  /** Accounts that the worker read from a backup: what the vault has of them. Nothing is written. */
  'review-restore': {
    request: { readonly accounts: readonly AccountJson[] };
    response: { readonly kind: 'restore-review'; readonly verdicts: readonly RestoreVerdict[] } | Locked;
  };
  /** The chosen ones, in one transaction. `undo-restore` takes the answer back. */
  'restore-accounts': {
    request: { readonly accounts: readonly AccountJson[] };
    response: { readonly kind: 'restored'; readonly restored: Restored } | Locked;
  };
  'undo-restore': { request: { readonly restored: Restored }; response: Done | Locked };
}
