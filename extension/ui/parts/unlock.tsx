/** Unlocking: the field has the focus, Enter unlocks, and a refusal says what to do. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { Button } from './button.tsx';
import { Mark } from './mark.tsx';
import { SecretField } from './secret-field.tsx';

export function Unlock({ onUnlocked }: { readonly onUnlocked: () => void }) {
  const { host, text } = usePage();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => input.current?.focus(), []);
  async function unlock(): Promise<void> {
    if (passphrase === '') return refuse(text('unlock.empty'));
    setBusy(true);
    const answer = await host.ask('unlock', { passphrase }).catch(() => null);
    setBusy(false);
    if (answer === null) return refuse(text('app.broken'));
    if (answer.kind === 'refused') return refuse(answer.detail);
    onUnlocked();
  }
  function refuse(detail: string): void {
    setProblem(detail);
    input.current?.focus();
    input.current?.select();
  }
  return (
    <section class="view view-centred">
      <Mark />
      <h1>{text('unlock.title')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void unlock();
        }}
      >
        <SecretField
          label={text('passphrase.label')}
          value={passphrase}
          problem={problem}
          autoComplete="current-password"
          inputRef={input}
          onInput={(value) => {
            setPassphrase(value);
            setProblem(null);
          }}
        />
        <Button kind="primary" type="submit" busy={busy}>
          {text(busy ? 'unlock.working' : 'unlock.submit')}
        </Button>
      </form>
    </section>
  );
}
