/** Unlocking: the field has the focus, Enter unlocks, and a refusal says what to do. Other ways stand below. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { SlotProof } from '../../messages.ts';
import { usePage } from '../context.ts';
import { usePasskeys } from '../use-passkeys.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { Mark } from './mark.tsx';
import { SecretField } from './secret-field.tsx';

export function Unlock({ onUnlocked }: { readonly onUnlocked: () => void }) {
  const { host, text } = usePage();
  const passkeys = usePasskeys(host);
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hasRecovery = passkeys.slots.some(({ kind }) => kind === 'recovery');

  useEffect(() => input.current?.focus(), [way]);
  const field = { value: typed, problem, inputRef: input, onInput: retype };
  return (
    <section class="view view-centred">
      <Mark />
      <h1>{text('unlock.title')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void unlockTyped();
        }}
      >
        {way === 'passphrase' ? (
          <SecretField {...field} label={text('passphrase.label')} autoComplete="current-password" />
        ) : (
          <Field {...field} code label={text('unlock.recoveryCode')} hint={text('unlock.recoveryHint')} />
        )}
        <Button kind="primary" type="submit" busy={busy}>
          {text(busy ? 'unlock.working' : 'unlock.submit')}
        </Button>
      </form>
      <div class="actions actions-centred">
        {passkeys.any && <Button onPress={() => void unlockByPasskey()}>{text('unlock.byPasskey')}</Button>}
        {hasRecovery && (
          <Button kind="quiet" onPress={changeWay}>
            {text(way === 'passphrase' ? 'unlock.byRecoveryCode' : 'unlock.byPassphrase')}
          </Button>
        )}
      </div>
    </section>
  );

  function retype(value: string): void {
    setTyped(value);
    setProblem(null);
  }

  function changeWay(): void {
    retype('');
    setWay(way === 'passphrase' ? 'recovery' : 'passphrase');
  }

  async function unlockTyped(): Promise<void> {
    if (typed === '') return refuse(text('unlock.empty'));
    await unlock(way === 'passphrase' ? { kind: 'passphrase', passphrase: typed } : { kind: 'recovery', code: typed });
  }

  async function unlockByPasskey(): Promise<void> {
    const proof = await passkeys.prove();
    if (proof === null) return refuse(text('unlock.passkeyDeclined'));
    await unlock(proof);
  }

  async function unlock(proof: SlotProof): Promise<void> {
    setBusy(true);
    const answer = await host.ask('unlock-with', { proof }).catch(() => null);
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
}
