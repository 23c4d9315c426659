/** Backing the vault up with one click: the background makes and proves the file, the page hands it to the browser. */

import { useState } from 'preact/hooks';
import { usePage } from './context.ts';
import { saveFile } from './parts/save-file.ts';

export interface BackingUp {
  readonly busy: boolean;
  /** True when a file was saved. */
  readonly backUp: () => Promise<boolean>;
}

export function useBackup(): BackingUp {
  const { askVault, say, text } = usePage();
  const [busy, setBusy] = useState(false);
  return { busy, backUp };

  async function backUp(): Promise<boolean> {
    setBusy(true);
    const saved = await makeAndSave();
    setBusy(false);
    return saved;
  }

  async function makeAndSave(): Promise<boolean> {
    const backup = await askVault('make-backup', null);
    if (backup?.kind === 'refused') say({ text: backup.detail, tone: 'refusal' });
    if (backup?.kind !== 'backup') return false;
    const { fileName, revision, accounts, damaged } = backup;
    saveFile({ bytes: new TextEncoder().encode(backup.text), mimeType: 'application/json', fileName });
    const status = await askVault('backup-saved', { revision, accounts });
    if (status?.kind !== 'backup-status') return false;
    say({
      text:
        damaged > 0
          ? text('backups.savedDamaged', { name: fileName, count: damaged })
          : text('backups.saved', { name: fileName, count: accounts }),
    });
    return true;
  }
}
