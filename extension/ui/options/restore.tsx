/** The way back from a backup: a file, what opens it, what it would change, and only then the change. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { SecretField } from '../parts/secret-field.tsx';
import { ChooseFile } from './choose-file.tsx';
import { RestoreReview } from './restore-review.tsx';
import { Section } from './section.tsx';
import { useRestore } from './use-restore.ts';

export function Restore() {
  const text = useText();
  const { step, choose, open, take, cancel } = useRestore();
  return (
    <Section id="restore" title={text('restore.title')}>
      {step.name === 'choose' && (
        <ChooseFile
          body={text('restore.body')}
          label={text('restore.choose')}
          kind="plain"
          accept=".json,application/json"
          problem={step.problem}
          onFile={(file) => void choose(file)}
        />
      )}
      {step.name === 'working' && (
        <>
          <p role="status">{text('restore.working')}</p>
          <progress aria-label={text('restore.working')} />
          <Button onPress={cancel}>{text('action.cancel')}</Button>
        </>
      )}
      {step.name === 'locked' && (
        <OpenBackup problem={step.problem} onOpen={(password) => void open(password)} onCancel={cancel} />
      )}
      {step.name === 'review' && (
        <RestoreReview
          backup={step.backup}
          verdicts={step.verdicts}
          onTake={(places) => void take(places)}
          onCancel={cancel}
        />
      )}
    </Section>
  );
}

interface OpenBackupProps {
  readonly problem: string | null;
  readonly onOpen: (password: string) => void;
  readonly onCancel: () => void;
}

function OpenBackup({ problem, onOpen, onCancel }: OpenBackupProps) {
  const text = useText();
  const [password, setPassword] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(password);
      }}
    >
      <SecretField
        label={text('restore.password')}
        hint={text('restore.passwordHint')}
        value={password}
        problem={problem}
        autoComplete="current-password"
        inputRef={input}
        onInput={setPassword}
      />
      <div class="actions">
        <Button kind="primary" type="submit">
          {text('restore.open')}
        </Button>
        <Button onPress={onCancel}>{text('action.cancel')}</Button>
      </div>
    </form>
  );
}
