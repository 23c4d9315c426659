/** A new set of backup codes, which voids the old one. */

import type { Session } from '../core/session.ts';
import type { Ports } from '../ports.ts';
import type { CodeRefusal } from './step-up.ts';

export type ReplaceBackupCodesOutcome =
  | { readonly kind: 'replaced'; readonly backupCodes: readonly string[] }
  | { readonly kind: 'not-enabled' }
  | CodeRefusal;

/** @param code - A TOTP code; a backup code is answered like a malformed one. */
export declare function replaceBackupCodes(
  ports: Ports,
  session: Session,
  code: string,
): Promise<ReplaceBackupCodesOutcome>;
