/** What happened on an account, for its owner. */

import type { AuditRecord } from '../core/audit.ts';
import type { Session } from '../core/session.ts';
import type { Ports } from '../ports.ts';

export interface ActivityPage {
  /** Newest first. */
  readonly events: readonly AuditRecord[];
  /** Pass as `before` for the next page; `null` on the last. */
  readonly next: number | null;
}

/** @param before - Only events with a smaller sequence; `null` for the newest. */
export declare function readActivity(ports: Ports, session: Session, before: number | null): Promise<ActivityPage>;
