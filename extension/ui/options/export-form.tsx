/** The kind of an export, its own password where it has one, and the proof that it is the owner who asks. */

import { useState } from 'preact/hooks';
import type { TargetSummary } from '#extension/core/transfer/transfer.ts';
import type { SlotProof } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { SecretField } from '../parts/secret-field.tsx';
import { usePasskeys } from '../use-passkeys.ts';

export interface ExportWishes {
  readonly target: string;
  /** Opens the vault once more. */
  readonly proof: SlotProof;
  /** The file's own; `null` for a kind that is not sealed. */
  readonly password: string | null;
}

interface ExportFormProps {
  readonly targets: readonly TargetSummary[];
  readonly problem: { readonly field: 'proof' | 'password'; readonly words: string } | null;
  readonly busy: boolean;
  readonly onSubmit: (wishes: ExportWishes) => void;
}

export function ExportForm({ targets, problem, busy, onSubmit }: ExportFormProps) {
  const { host, text } = usePage();
  const passkeys = usePasskeys(host);
  const [chosen, setChosen] = useState<string | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [mismatch, setMismatch] = useState(false);
  const [declined, setDeclined] = useState(false);
  const target = targets.find(({ name }) => name === chosen) ?? targets[0];
  if (target === undefined) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit(async () => ({ kind: 'passphrase', passphrase }));
      }}
    >
      <fieldset class="choices">
        <legend>{text('export.target')}</legend>
        {targets.map(({ name, title, sealed }) => (
          <label key={name} class="checkbox">
            <input type="radio" name="target" checked={name === target.name} onChange={() => setChosen(name)} />
            <span>
              {title} {!sealed && <span class="muted">{text('export.open')}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {target.sealed ? (
        <>
          <SecretField
            label={text('export.password')}
            hint={text('export.passwordHint')}
            value={password}
            problem={problem?.field === 'password' ? problem.words : null}
            autoComplete="new-password"
            onInput={setPassword}
          />
          <SecretField
            label={text('export.passwordAgain')}
            value={again}
            problem={mismatch ? text('export.mismatch') : null}
            autoComplete="new-password"
            onInput={(value) => {
              setAgain(value);
              setMismatch(false);
            }}
          />
        </>
      ) : (
        <p class="notice notice-warning">{text('export.openWarning')}</p>
      )}
      <SecretField
        label={text('export.proof')}
        value={passphrase}
        problem={declined ? text('unlock.passkeyDeclined') : problem?.field === 'proof' ? problem.words : null}
        autoComplete="current-password"
        onInput={setPassphrase}
      />
      <div class="actions">
        <Button kind="primary" type="submit" busy={busy}>
          {text(busy ? 'export.working' : 'action.continue')}
        </Button>
        {passkeys.any && (
          <Button busy={busy} onPress={() => submit(passkeys.prove)}>
            {text('proof.byPasskey')}
          </Button>
        )}
      </div>
    </form>
  );

  function go({ name, sealed }: TargetSummary, proof: SlotProof | null): void {
    setDeclined(proof === null);
    if (proof !== null) onSubmit({ target: name, proof, password: sealed ? password : null });
  }

  /** The file's own password first: nobody is to be asked for a passkey in vain. */
  function submit(prove: () => Promise<SlotProof | null>): void {
    if (busy || target === undefined) return;
    if (target.sealed && password !== again) setMismatch(true);
    else void prove().then((proof) => go(target, proof));
  }
}
