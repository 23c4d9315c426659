/** A recovery code to print or write down: it opens the vault when the passphrase is forgotten. Shown once. */

import { useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { ProofForm } from './proof-form.tsx';

export function MakeRecoveryCode({ onDone }: { readonly onDone: () => void }) {
  const { host, text } = usePage();
  const [code, setCode] = useState<string | null>(null);
  if (code === null) {
    return (
      <>
        <p>{text('keys.recoveryBody')}</p>
        <ProofForm
          submit={text('keys.makeRecovery')}
          onProve={async (proof) => host.ask('make-recovery-code', { proof })}
          onAnswer={(answer) => setCode(answer.code)}
          onCancel={onDone}
        />
      </>
    );
  }
  return (
    <div class="recovery" role="status">
      <p>{text('keys.recoveryShown')}</p>
      <code class="recovery-code" dir="ltr">
        {code}
      </code>
      <div class="actions">
        <Button onPress={() => window.print()}>{text('keys.print')}</Button>
        <Button onPress={() => save(code)}>{text('keys.save')}</Button>
        <Button kind="primary" onPress={onDone}>
          {text('keys.recoveryKept')}
        </Button>
      </div>
    </div>
  );

  function save(shown: string): void {
    const words = `${text('keys.recoveryFile')}\n\n${shown}\n`;
    saveFile({ bytes: new TextEncoder().encode(words), mimeType: 'text/plain', fileName: 'twofold-recovery-code.txt' });
  }
}
