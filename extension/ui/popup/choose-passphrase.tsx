/** The passphrase of a new vault: its strength in words while it is typed, and the floor when it is sent. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { isAcceptablePassphrase } from '#extension/core/vault/passphrase-strength.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { SecretField } from '../parts/secret-field.tsx';
import { Strength } from '../parts/strength.tsx';
import { View } from '../parts/view.tsx';
import { FIRST_RUN_STEPS } from './first-run.tsx';

interface ChoosePassphraseProps {
  readonly onBack: () => void;
  readonly onCreated: () => void;
}

export function ChoosePassphrase({ onBack, onCreated }: ChoosePassphraseProps) {
  const { host, text } = usePage();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<{ readonly field: 'first' | 'second'; readonly words: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  useEffect(() => first.current?.focus(), []);
  async function create(): Promise<void> {
    if (!isAcceptablePassphrase(passphrase)) return refuse('first', text('passphrase.refused'));
    if (again !== passphrase) return refuse('second', text('passphrase.mismatch'));
    setBusy(true);
    const answer = await host.ask('create-vault', { passphrase }).catch(() => null);
    setBusy(false);
    if (answer === null) return refuse('first', text('app.broken'));
    if (answer.kind === 'refused') return refuse('first', answer.detail);
    // Asked once, where there is now something to keep; Options show the answer.
    void host.persistStorage();
    onCreated();
  }
  function refuse(field: 'first' | 'second', words: string): void {
    setProblem({ field, words });
    (field === 'first' ? first : second).current?.focus();
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
        <SecretField
          label={text('passphrase.label')}
          value={passphrase}
          problem={problem?.field === 'first' ? problem.words : null}
          autoComplete="new-password"
          inputRef={first}
          onInput={(value) => {
            setPassphrase(value);
            setProblem(null);
          }}
        />
        <Strength passphrase={passphrase} />
        <SecretField
          label={text('passphrase.again')}
          value={again}
          problem={problem?.field === 'second' ? problem.words : null}
          autoComplete="new-password"
          inputRef={second}
          onInput={(value) => {
            setAgain(value);
            setProblem(null);
          }}
        />
        <Button kind="primary" type="submit" busy={busy}>
          {text(busy ? 'firstRun.passphrase.creating' : 'firstRun.passphrase.create')}
        </Button>
      </form>
    </View>
  );
}
