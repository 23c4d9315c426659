/** Backups: what the newest one covers, one click for another, by themselves if wished, and the way back. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupStatus } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { useBackup } from '../use-backup.ts';
import { BackupSchedule } from './backup-schedule.tsx';
import { Restore } from './restore.tsx';
import { Section } from './section.tsx';
import { StorageSection } from './storage-section.tsx';

export function BackupsSection() {
  const { askVault, text } = usePage();
  const { busy, backUp } = useBackup();
  const [status, setStatus] = useState<BackupStatus | null>(null);
  const read = useCallback(async () => setStatus(await askVault('backup-status', null)), [askVault]);
  useEffect(() => void read(), [read]);
  return (
    <>
      <Section id="backups" title={text('backups.title')}>
        <p>{text('backups.body')}</p>
        {status !== null && <Coverage status={status} />}
        <Button kind="primary" busy={busy} onPress={() => void backUp().then(read)}>
          {text(busy ? 'backups.working' : 'backups.now')}
        </Button>
        <BackupSchedule onChanged={() => void read()} />
      </Section>
      <Restore />
      <StorageSection />
    </>
  );
}

function Coverage({ status: { lastAtMs, accounts, changes, failure, due } }: { readonly status: BackupStatus }) {
  const { text } = usePage();
  const date = new Date(lastAtMs ?? 0).toLocaleString(text.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class={due || failure !== null ? 'notice notice-warning' : 'notice'}>
      <p>{lastAtMs === null ? text('backups.never') : text('backups.last', { date, count: accounts ?? 0 })}</p>
      {lastAtMs !== null && changes === 0 && <p>{text('backups.upToDate')}</p>}
      {changes > 0 && <p>{text(lastAtMs === null ? 'backups.due' : 'backups.changes', { count: changes })}</p>}
      {failure !== null && <p>{text('backups.failed', { detail: failure })}</p>}
    </div>
  );
}
