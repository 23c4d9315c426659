/** One way to unlock, and taking it away. The passphrase is changed, never removed. */

import { useState } from 'preact/hooks';
import type { SlotSummary } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { focusSection } from './focus-section.ts';
import { RenameSlot } from './rename-slot.tsx';

interface SlotLineProps {
  readonly slot: SlotSummary;
  /** It was renamed or removed. */
  readonly onChanged: () => void;
}

export function SlotLine({ slot, onChanged }: SlotLineProps) {
  const { askVault, say, text } = usePage();
  const [removing, setRemoving] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const { id, kind, name, createdAtMs } = slot;
  const date = new Intl.DateTimeFormat(text.language, { dateStyle: 'medium' }).format(createdAtMs);
  return (
    <li class="line">
      <span class="line-text">
        <bdi>{kind === 'passkey' ? name : text(`keys.kind.${kind}`)}</bdi>
        <span class="muted">{text('keys.since', { date })}</span>
      </span>
      {kind === 'passkey' && !renaming && (
        <Button kind="quiet" name={text('keys.renameOf', { name })} onPress={() => setRenaming(true)}>
          {text('keys.rename')}
        </Button>
      )}
      {renaming && (
        <RenameSlot
          slot={slot}
          onDone={() => {
            setRenaming(false);
            onChanged();
          }}
        />
      )}
      {kind !== 'passphrase' && (
        <Button kind="quiet" name={text('options.removeOf', { name })} onPress={() => setRemoving(true)}>
          {text('action.remove')}
        </Button>
      )}
      {removing && (
        <Confirm
          title={text('keys.removeTitle', { name })}
          confirm={text('action.remove')}
          onConfirm={() => void remove()}
          onCancel={() => setRemoving(false)}
        >
          <p>{text('keys.removeBody')}</p>
        </Confirm>
      )}
    </li>
  );

  async function remove(): Promise<void> {
    setRemoving(false);
    const answer = await askVault('remove-slot', { id });
    if (answer?.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind !== 'done') return;
    onChanged();
    focusSection('keys');
  }
}
