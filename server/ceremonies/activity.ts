/** What happened on an account, for its owner. */

import type { AuditRecord } from '../core/audit.ts';
import type { Session } from '../core/session.ts';
import type { Ports } from '../ports.ts';

const PAGE_LENGTH = 50;

export interface ActivityPage {
  /** Newest first. */
  readonly events: readonly AuditRecord[];
  /** Pass as `before` for the next page; `null` on the last. */
  readonly next: number | null;
}

/** @param before - Only events with a smaller sequence; `null` for the newest. */
export async function readActivity({ store }: Ports, session: Session, before: number | null): Promise<ActivityPage> {
  const events = await store.activity.list(session.account.id, before ?? Number.MAX_SAFE_INTEGER, PAGE_LENGTH + 1);
  const shown = events.slice(0, PAGE_LENGTH);
  return { events: shown, next: events.length > PAGE_LENGTH ? (shown.at(-1)?.sequence ?? null) : null };
}
