/** Keeping backup codes: read from the page, pasted or typed, or read from the file that the site gave. */

import { useState } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { type Answer, usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Checkbox } from '../parts/checkbox.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { LinesField } from '../parts/field.tsx';
import { FileButton } from '../parts/file-button.tsx';

interface AddBackupCodesProps {
  readonly account: AccountSummary;
  readonly onKept: () => void;
}

export function AddBackupCodes({ account, onKept }: AddBackupCodesProps) {
  const { askVault, say, text } = usePage();
  const { id, backupCodesTotal } = account;
  const [typed, setTyped] = useState('');
  const [replace, setReplace] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section class="add-backup-codes">
      <h2 class="section-title">{text('backup.add')}</h2>
      {account.onThisSite && (
        <Button icon="capture" onPress={() => void fromPage()}>
          {text('backup.fromPage')}
        </Button>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (replace && account.backupCodesRemaining > 0 && typed.trim() !== '') setAsking(true);
          else void keep();
        }}
      >
        <LinesField
          label={text('backup.paste')}
          lines={4}
          code
          value={typed}
          problem={problem}
          onInput={(value) => {
            setTyped(value);
            setProblem(null);
          }}
        />
        <FileButton
          label={text('backup.file')}
          kind="quiet"
          accept=".txt,text/plain"
          onFile={(file) => void file.text().then(setTyped)}
        />
        {backupCodesTotal > 0 && <Checkbox label={text('backup.replace')} checked={replace} onChange={setReplace} />}
        <Button type="submit" kind="primary">
          {text('backup.keep')}
        </Button>
      </form>
      {asking && (
        <Confirm
          title={text('backup.replaceTitle', { name: nameOf(account, text) })}
          confirm={text('backup.keep')}
          onConfirm={() => void keep()}
          onCancel={() => setAsking(false)}
        >
          <p>{text('options.eraseBody')}</p>
          <ul class="losses">
            <li>{text('remove.losesBackupCodes', { count: account.backupCodesRemaining })}</li>
          </ul>
        </Confirm>
      )}
    </section>
  );

  async function keep(): Promise<void> {
    setAsking(false);
    if (typed.trim() === '') return setProblem(text('backup.pasteEmpty'));
    const answer = await askVault('keep-backup-codes', { id, text: typed, replace });
    if (answer?.kind === 'refused') setProblem(answer.detail);
    if (answer?.kind === 'kept-codes') kept(answer);
  }

  async function fromPage(): Promise<void> {
    const answer = await askVault('capture-backup-codes', { tabId: null, id });
    if (answer?.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind === 'kept-codes') kept(answer);
  }

  function kept({ added }: Extract<Answer<'keep-backup-codes'>, { kind: 'kept-codes' }>): void {
    setTyped('');
    setReplace(false);
    say({ text: text('backup.kept', { count: added }) });
    onKept();
  }
}
