/** Another passphrase for the vault. The old one opens nothing from then on. */

import { usePage } from '../context.ts';
import { NewPassphraseFields, useNewPassphrase } from '../parts/new-passphrase.tsx';
import { ProofForm } from './proof-form.tsx';

export function ChangePassphrase({ onDone }: { readonly onDone: () => void }) {
  const { host, say, text } = usePage();
  const passphrase = useNewPassphrase();
  return (
    <ProofForm
      submit={text('keys.changePassphrase')}
      onProve={async (proof) =>
        passphrase.isReady() ? host.ask('change-passphrase', { proof, passphrase: passphrase.value }) : null
      }
      onAnswer={() => {
        say({ text: text('keys.passphraseChanged') });
        onDone();
      }}
      onCancel={onDone}
    >
      <p class="muted">{text('keys.changeBody')}</p>
      <NewPassphraseFields label={text('keys.newPassphrase')} of={passphrase} />
    </ProofForm>
  );
}
