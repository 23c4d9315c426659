/** Records that could not be opened, named, with the ways to go on without them. */

import { useState } from 'preact/hooks';
import type { DamagedRecord } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { useContents } from './contents.ts';

export function DamagedRecords() {
  const { askVault, text } = usePage();
  const { damaged, refresh } = useContents();
  const [chosen, setChosen] = useState<DamagedRecord | null>(null);
  if (damaged.length === 0) return null;
  return (
    <div class="notice notice-warning">
      <strong>{text('list.damaged', { count: damaged.length })}</strong>
      {damaged.map((record) => (
        <div key={record.id} class="damaged-record">
          <span>{record.detail}</span>
          <Button onPress={() => setChosen(record)}>
            {text(concernsVault(record) ? 'damaged.accept' : 'damaged.erase')}
          </Button>
        </div>
      ))}
      {chosen && (
        <Confirm
          title={text(concernsVault(chosen) ? 'damaged.acceptTitle' : 'damaged.eraseTitle')}
          confirm={text(concernsVault(chosen) ? 'damaged.accept' : 'damaged.erase')}
          onConfirm={() => void settle(chosen)}
          onCancel={() => setChosen(null)}
        >
          <p>{chosen.detail}</p>
          <p>{text(concernsVault(chosen) ? 'damaged.acceptBody' : 'damaged.eraseBody')}</p>
        </Confirm>
      )}
    </div>
  );

  async function settle(record: DamagedRecord): Promise<void> {
    setChosen(null);
    if (concernsVault(record)) await askVault('accept-vault', null);
    else await askVault('erase-account', { id: record.id });
    await refresh();
  }
}

/** Damage that is about the whole vault, and no single record, has no id. */
function concernsVault({ id }: DamagedRecord): boolean {
  return id === '';
}
