/** A change to the ways to unlock: its own fields, and the passphrase or a passkey again: is it the owner who asks? */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Refused, SlotProof } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { SecretField } from '../parts/secret-field.tsx';
import { usePasskeys } from '../use-passkeys.ts';

interface ProofFormProps<Answer> {
  readonly submit: string;
  /** Makes the change; `null` when it was given up. */
  readonly onProve: (proof: SlotProof) => Promise<Answer | Refused | null>;
  readonly onAnswer: (answer: Exclude<Answer, Refused>) => void;
  readonly onCancel: () => void;
  readonly children?: ComponentChildren;
}

export function ProofForm<Answer extends { readonly kind: string }>(props: ProofFormProps<Answer>) {
  const { host, text } = usePage();
  const passkeys = usePasskeys(host);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void prove({ kind: 'passphrase', passphrase });
      }}
    >
      <SecretField
        label={text('keys.proof')}
        value={passphrase}
        problem={problem}
        autoComplete="current-password"
        onInput={(value) => {
          setPassphrase(value);
          setProblem(null);
        }}
      />
      {props.children}
      <div class="actions">
        <Button kind="primary" type="submit" busy={busy}>
          {busy ? text('export.working') : props.submit}
        </Button>
        {passkeys.any && (
          <Button busy={busy} onPress={() => void proveByPasskey()}>
            {text('proof.byPasskey')}
          </Button>
        )}
        <Button onPress={props.onCancel}>{text('action.cancel')}</Button>
      </div>
    </form>
  );

  async function proveByPasskey(): Promise<void> {
    const proof = await passkeys.prove();
    if (proof === null) return setProblem(text('unlock.passkeyDeclined'));
    await prove(proof);
  }

  async function prove(proof: SlotProof): Promise<void> {
    setBusy(true);
    const answer = await props.onProve(proof);
    setBusy(false);
    if (answer === null) return;
    if (isRefused(answer)) return setProblem(answer.detail);
    // What is no refusal is the answer.
    props.onAnswer(answer as Exclude<Answer, Refused>);
  }
}

function isRefused(answer: { readonly kind: string }): answer is Refused {
  return answer.kind === 'refused';
}
