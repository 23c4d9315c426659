/** The one thing about an account that its owner should know at a glance. */

import { BACKUP_CODES_LOW } from '#shared/backup-codes/backup-code.ts';
import type { AccountSummary } from '../../messages.ts';
import { useText } from '../context.ts';
import type { Text } from '../messages/text.ts';

export function AccountBadge({ account }: { readonly account: AccountSummary }) {
  const text = useText();
  const words = remarkOn(account, text);
  if (words === '') return null;
  const warns = account.pending || hasFewBackupCodes(account);
  return <span class={warns ? 'badge badge-warning' : 'badge'}>{words}</span>;
}

/** The badge in words; empty when there is nothing to say. */
export function remarkOn(account: AccountSummary, text: Text): string {
  if (account.pending) return text('row.pending');
  if (hasFewBackupCodes(account)) return text('row.backupCodesLow', { count: account.backupCodesRemaining });
  return account.pinned ? text('row.pinned') : '';
}

/** Few are left of a set that was kept; an account without any set is not nagged about. */
export function hasFewBackupCodes({ backupCodesRemaining, backupCodesTotal }: AccountSummary): boolean {
  return backupCodesTotal > 0 && backupCodesRemaining <= BACKUP_CODES_LOW;
}
