/** Add, lock and options: in the head of the list, whether or not there is anything to search. */

import { usePage } from '../context.ts';
import { IconButton } from '../parts/button.tsx';
import { usePopup } from './popup-context.ts';

export function ListTools() {
  const { askVault, host, text } = usePage();
  const { go, refresh } = usePopup();
  return (
    <div class="tools">
      <IconButton icon="plus" name={text('action.add')} focusKey="add" onPress={() => go({ name: 'add' })} />
      <IconButton icon="lock" name={text('action.lock')} onPress={() => void lock()} />
      <IconButton icon="options" name={text('action.options')} onPress={() => host.openOptions()} />
    </div>
  );

  async function lock(): Promise<void> {
    await askVault('lock', null);
    await refresh();
  }
}
