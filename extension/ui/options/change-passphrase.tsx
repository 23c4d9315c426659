/** Another passphrase for the vault. The old one opens nothing from then on. */

import { useState } from 'preact/hooks';
import { isAcceptablePassphrase } from '#extension/core/vault/passphrase-strength.ts';
import { usePage } from '../context.ts';
import { SecretField } from '../parts/secret-field.tsx';
import { Strength } from '../parts/strength.tsx';
import { ProofForm } from './proof-form.tsx';

export function ChangePassphrase({ onDone }: { readonly onDone: () => void }) {
  const { host, say, text } = usePage();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<{ readonly field: 'first' | 'second'; readonly words: string } | null>(null);
  const problemOf = (field: 'first' | 'second') => (problem?.field === field ? problem.words : null);
  return (
    <ProofForm
      submit={text('keys.changePassphrase')}
      onProve={async (proof) => {
        if (!isAcceptablePassphrase(passphrase)) return refuse('first', text('passphrase.refused'));
        if (again !== passphrase) return refuse('second', text('passphrase.mismatch'));
        return host.ask('change-passphrase', { proof, passphrase });
      }}
      onAnswer={() => {
        say({ text: text('keys.passphraseChanged') });
        onDone();
      }}
      onCancel={onDone}
    >
      <p class="muted">{text('keys.changeBody')}</p>
      <SecretField
        label={text('keys.newPassphrase')}
        value={passphrase}
        problem={problemOf('first')}
        autoComplete="new-password"
        onInput={(value) => {
          setPassphrase(value);
          setProblem(null);
        }}
      />
      <Strength passphrase={passphrase} />
      <SecretField
        label={text('passphrase.again')}
        value={again}
        problem={problemOf('second')}
        autoComplete="new-password"
        onInput={(value) => {
          setAgain(value);
          setProblem(null);
        }}
      />
    </ProofForm>
  );

  function refuse(field: 'first' | 'second', words: string): null {
    setProblem({ field, words });
    return null;
  }
}
