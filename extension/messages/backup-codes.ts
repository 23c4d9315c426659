/** What pages ask about the backup codes of an account. */

import type { Done, Locked, Refused } from './answers.ts';

export interface BackupCodeMessages {
  /** Codes as typed, pasted or read from a file, one a line; a new set replaces the old when `replace`. */
  'keep-backup-codes': {
    request: { readonly id: string; readonly text: string; readonly replace: boolean };
    response: { readonly kind: 'kept-codes'; readonly added: number } | Locked | Refused;
  };
  'reveal-backup-codes': {
    request: { readonly id: string };
    response:
      | { readonly kind: 'backup-codes'; readonly codes: readonly { code: string; usedAtMs: number | null }[] }
      | Locked
      | Refused;
  };
  'mark-backup-code': {
    request: { readonly id: string; readonly code: string; readonly used: boolean };
    response: Done | Locked | Refused;
  };
}
