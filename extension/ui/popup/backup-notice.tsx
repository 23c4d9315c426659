/** That it is time for a backup, with the one click that makes it; or that one which was to come by itself did not. */

import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { useBackup } from '../use-backup.ts';
import { usePopup } from './popup-context.ts';

export function BackupNotice() {
  const { askVault, text } = usePage();
  const { list, refresh } = usePopup();
  const { busy, backUp } = useBackup();
  const status = list.backup;
  if (status === null) return null;
  return (
    <div class="notice notice-warning">
      {status.failure !== null && <p>{text('backups.failed', { detail: status.failure })}</p>}
      {status.changes > 0 && <p>{text('backups.due', { count: status.changes })}</p>}
      <div class="actions">
        <Button busy={busy} onPress={() => void backUpNow()}>
          {text(busy ? 'backups.working' : 'backups.now')}
        </Button>
        <Button kind="quiet" onPress={() => void later()}>
          {text('backups.later')}
        </Button>
      </div>
    </div>
  );

  async function backUpNow(): Promise<void> {
    if (await backUp()) await refresh();
  }

  async function later(): Promise<void> {
    if ((await askVault('remind-later', null)) !== null) await refresh();
  }
}
