/**
 * The typed protocol between the extension's own pages and its background. Pages hold no secret: they ask for
 * codes and get text. Each entry is one question and its answer; all values are JSON.
 */

import type { AccountMessages } from './messages/accounts.ts';
import type { BackupCodeMessages } from './messages/backup-codes.ts';
import type { BackupMessages } from './messages/backups.ts';
import type { CaptureMessages } from './messages/capture.ts';
import type { FillMessages } from './messages/fill.ts';
import type { HealthMessages } from './messages/health.ts';
import type { LinkMessages } from './messages/link.ts';
import type { TransferMessages } from './messages/transfer.ts';
import type { VaultMessages } from './messages/vault.ts';

export type * from './messages/accounts.ts';
export type * from './messages/answers.ts';
export type * from './messages/backup-codes.ts';
export type * from './messages/backups.ts';
export type * from './messages/capture.ts';
export type * from './messages/fill.ts';
export type * from './messages/health.ts';
export type * from './messages/link.ts';
export type * from './messages/transfer.ts';
export type * from './messages/vault.ts';

/**
 * Questions and answers. A refusal that a person can act on is an answer; a thrown error is our own mistake.
 * `tabId` is the tab that the popup was opened over; `null` asks for the active one.
 */
export interface Protocol
  extends AccountMessages,
    BackupCodeMessages,
    BackupMessages,
    CaptureMessages,
    FillMessages,
    HealthMessages,
    LinkMessages,
    TransferMessages,
    VaultMessages {}

export type MessageKind = keyof Protocol;
export type RequestOf<K extends MessageKind> = Protocol[K]['request'];
export type ResponseOf<K extends MessageKind> = Protocol[K]['response'];

/** Asks the background one question. Pages get it as an argument, so that a test can answer instead. */
export type Ask = <K extends MessageKind>(kind: K, request: RequestOf<K>) => Promise<ResponseOf<K>>;
