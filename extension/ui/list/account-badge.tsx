/** The one thing about an account that its owner should know at a glance. */

import { BACKUP_CODES_LOW } from '#shared/backup-codes/backup-code.ts';
import type { AccountSummary } from '../../messages.ts';
import { useText } from '../context.ts';

export function AccountBadge({ account }: { readonly account: AccountSummary }) {
  const text = useText();
  if (account.pending) return <span class="badge badge-warning">{text('row.pending')}</span>;
  if (hasFewBackupCodes(account)) {
    return (
      <span class="badge badge-warning">{text('row.backupCodesLow', { count: account.backupCodesRemaining })}</span>
    );
  }
  if (account.pinned) return <span class="badge">{text('row.pinned')}</span>;
  return null;
}

/** Few are left of a set that was kept; an account without any set is not nagged about. */
export function hasFewBackupCodes({ backupCodesRemaining, backupCodesTotal }: AccountSummary): boolean {
  return backupCodesTotal > 0 && backupCodesRemaining <= BACKUP_CODES_LOW;
}
