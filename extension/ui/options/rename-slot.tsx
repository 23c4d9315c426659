/** Another name for a passkey. */

import { useState } from 'preact/hooks';
import type { SlotSummary } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';

interface RenameSlotProps {
  readonly slot: SlotSummary;
  readonly onDone: () => void;
}

export function RenameSlot({ slot, onDone }: RenameSlotProps) {
  const { askVault, say, text } = usePage();
  const [name, setName] = useState(slot.name);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void rename();
      }}
    >
      <Field
        label={text('keys.name')}
        value={name}
        problem={problem}
        onInput={(typed) => {
          setName(typed);
          setProblem(null);
        }}
      />
      <div class="actions">
        <Button kind="primary" type="submit">
          {text('action.save')}
        </Button>
        <Button onPress={onDone}>{text('action.cancel')}</Button>
      </div>
    </form>
  );

  async function rename(): Promise<void> {
    const answer = await askVault('rename-slot', { id: slot.id, name });
    if (answer?.kind === 'refused') return setProblem(answer.detail);
    if (answer?.kind !== 'done') return;
    say({ text: text('keys.renamed'), passing: true });
    onDone();
  }
}
