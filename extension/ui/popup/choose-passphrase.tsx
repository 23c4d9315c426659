/** The passphrase of a new vault: its strength in words while it is typed, and the floor when it is sent. */

import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../parts/new-passphrase.tsx';
import { View } from '../parts/view.tsx';
import { FIRST_RUN_STEPS } from './first-run-steps.ts';

interface ChoosePassphraseProps {
  readonly onBack: () => void;
  readonly onCreated: () => void;
}

export function ChoosePassphrase({ onBack, onCreated }: ChoosePassphraseProps) {
  const { host, text } = usePage();
  const passphrase = useNewPassphrase();
  const [busy, setBusy] = useState(false);

  useEffect(() => passphrase.inputs.first.current?.focus(), []);
  async function create(): Promise<void> {
    if (!passphrase.isReady()) return;
    setBusy(true);
    const answer = await host.ask('create-vault', { passphrase: passphrase.value }).catch(() => null);
    setBusy(false);
    if (answer === null) return passphrase.refuse(text('app.broken'));
    if (answer.kind === 'refused') return passphrase.refuse(answer.detail);
    // Asked once, where there is now something to keep; Options show the answer.
    void host.persistStorage();
    onCreated();
  }
  return (
    <View
      title={text('firstRun.passphrase.title')}
      subtitle={text('firstRun.step', { step: 2, steps: FIRST_RUN_STEPS })}
      onBack={onBack}
      keepFocus
    >
      <p>{text('firstRun.passphrase.body')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void create();
        }}
      >
        <NewPassphraseFields label={text('passphrase.label')} of={passphrase} />
        <Button kind="primary" type="submit" busy={busy}>
          {text(busy ? 'firstRun.passphrase.creating' : 'firstRun.passphrase.create')}
        </Button>
      </form>
    </View>
  );
}
