/**
 * Files in and out, as the options page sees it. A file is opened, and an export written, in a worker of that page:
 * a key derivation may take half a minute, can be stopped by ending the worker, and with it everything that was read
 * is gone. The page holds what the worker answers no longer than its review is on the screen.
 */

import type { ErrorCode } from '#shared/app-error.ts';
import type { AccountJson } from '../accounts/account-json.ts';
import type { Part } from '../export/export-target.ts';
import type { RejectedEntry } from '../import/imported-entry.ts';
import type { FirstLook } from '../import/read-import.ts';

/** Why a file cannot be imported or written. `detail` is a sentence with what to do. */
export interface TransferRefusal {
  readonly kind: 'refused';
  /** `wrong-password`: ask again. `kdf-parameters-refused`: may be asked again with `costAccepted`. */
  readonly reason: ErrorCode;
  readonly detail: string;
}

/** A first look, put into words. */
export interface Looked extends Omit<FirstLook, 'title'> {
  readonly kind: 'looked';
  readonly title: string;
}

export type LookAnswer = Looked | TransferRefusal;

/** One account of a file, ready for the vault, and what its review should say about it. */
export interface ReadAccount {
  readonly account: AccountJson;
  readonly state: 'live' | 'archived' | 'trashed';
  /** Sentences. */
  readonly warnings: readonly string[];
}

export interface ReadFile {
  readonly kind: 'read';
  readonly format: string;
  readonly title: string;
  readonly accounts: readonly ReadAccount[];
  readonly rejected: readonly (Pick<RejectedEntry, 'reason'> & { readonly name: string; readonly detail: string })[];
  /** Items without a one-time code. */
  readonly ignored: number;
  /** How many pictures were left behind. */
  readonly icons: number;
  readonly notices: readonly string[];
}

/** A kind of export, as a list offers it. */
export interface TargetSummary {
  readonly name: string;
  readonly title: string;
  /** Whether it asks for a password of its own. The others lie open on the disk, which the page must say. */
  readonly sealed: boolean;
}

/** A backup of ours, opened: its accounts as they are in it, under their own ids, those in the trash too. */
export interface ReadBackup {
  readonly kind: 'backup-read';
  readonly title: string;
  /** Unix time in milliseconds; `null` when the file does not say. */
  readonly createdAtMs: number | null;
  readonly accounts: readonly AccountJson[];
  readonly notices: readonly string[];
}

export interface PlannedExport {
  readonly kind: 'planned';
  readonly count: number;
  readonly losses: readonly { readonly name: string; readonly parts: readonly Part[] }[];
  readonly refused: readonly { readonly name: string; readonly detail: string }[];
}

export type WriteAnswer =
  /** Read back and compared. */
  | {
      readonly kind: 'written';
      readonly fileName: string;
      readonly mimeType: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  /** It did not read back as it should: nothing is to be saved. */
  | { readonly kind: 'not-as-written'; readonly names: readonly string[] }
  | TransferRefusal;

/** Each question and its answer. */
export interface TransferProtocol {
  /** The bytes move to the worker, which keeps them for `read`. */
  look: { request: { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string }; response: LookAnswer };
  read: {
    request: { readonly password: string | null; readonly costAccepted: boolean };
    response: ReadFile | TransferRefusal;
  };
  /** As `read`, for backups of ours alone. */
  'read-backup': {
    request: { readonly password: string };
    response: ReadBackup | TransferRefusal;
  };
  'list-targets': { request: null; response: readonly TargetSummary[] };
  /** Keeps the accounts for `write`. */
  plan: {
    request: { readonly target: string; readonly accounts: readonly AccountJson[] };
    response: PlannedExport;
  };
  /** `password` seals the file; `null` for targets that are not sealed. */
  write: { request: { readonly password: string | null }; response: WriteAnswer };
}

export type TransferKind = keyof TransferProtocol;

/** What the options page has: a worker that answers, until it is ended. */
export interface Transfer {
  ask<K extends TransferKind>(
    kind: K,
    request: TransferProtocol[K]['request'],
  ): Promise<TransferProtocol[K]['response']>;
  /** Ends the worker. A question under way is never answered. */
  end(): void;
}
