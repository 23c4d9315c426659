/** Telling the owner of an account. */

import type { Notice } from '../core/notices.ts';
import type { Account } from './accounts.ts';

/** Tells the owner of an account. Never rejects: a notice that cannot be sent is logged, not a failed ceremony. */
export interface Notifier {
  notify(account: Account, notice: Notice): Promise<void>;
}

/** Where notices go in local mode, so that a person without a mail server can read them at `/dev/outbox`. */
export interface Outbox {
  /** Newest first, at most 100. */
  list(): Promise<readonly OutboxMessage[]>;
}

export interface OutboxMessage {
  readonly id: string;
  readonly to: string;
  readonly atMs: number;
  readonly notice: Notice;
}
