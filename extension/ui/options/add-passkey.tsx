/** A passkey as another way to unlock. */

import { useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { Field } from '../parts/field.tsx';
import { makePasskey } from '../passkey.ts';
import { ProofForm } from './proof-form.tsx';

export function AddPasskey({ onDone }: { readonly onDone: () => void }) {
  const { host, say, text } = usePage();
  const [name, setName] = useState('');
  return (
    <ProofForm
      submit={text('keys.addPasskey')}
      onProve={async (proof) => {
        const passkey = await makePasskey(name.trim() || text('app.name'));
        if (passkey === null) return { kind: 'refused', detail: text('keys.passkeyDeclined') };
        return host.ask('add-passkey', { proof, name, ...passkey });
      }}
      onAnswer={() => {
        say({ text: text('keys.passkeyAdded') });
        onDone();
      }}
      onCancel={onDone}
    >
      <Field label={text('keys.passkeyName')} hint={text('keys.passkeyNameHint')} value={name} onInput={setName} />
    </ProofForm>
  );
}
