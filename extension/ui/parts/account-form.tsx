/** Everything about an account that can be changed without touching its secret. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from './button.tsx';
import { Checkbox } from './checkbox.tsx';
import { Field, LinesField } from './field.tsx';

interface AccountFormProps {
  readonly account: AccountSummary;
  readonly onSaved: () => void;
}

export function AccountForm({ account, onSaved }: AccountFormProps) {
  const { askVault, text } = usePage();
  const [edit, setEdit] = useState({
    issuer: account.issuer,
    accountName: account.accountName,
    note: account.note,
    groups: account.groups.join(', '),
    sites: account.sites.join(', '),
    pinned: account.pinned,
  });
  const [problem, setProblem] = useState<{ readonly field: string; readonly words: string } | null>(null);
  const first = useRef<HTMLInputElement>(null);

  useEffect(() => first.current?.focus(), []);
  async function save(): Promise<void> {
    const answer = await askVault('edit-account', {
      id: account.id,
      edit: { ...edit, groups: listIn(edit.groups), sites: listIn(edit.sites) },
    });
    if (answer === null) return;
    if (answer.kind === 'refused') return setProblem({ field: answer.field ?? 'issuer', words: answer.detail });
    onSaved();
  }
  function problemOf(field: string): string | null {
    return problem?.field === field ? problem.words : null;
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={text('typing.issuer')}
        value={edit.issuer}
        problem={problemOf('issuer')}
        inputRef={first}
        onInput={(issuer) => setEdit({ ...edit, issuer })}
      />
      <Field
        label={text('typing.account')}
        value={edit.accountName}
        onInput={(accountName) => setEdit({ ...edit, accountName })}
      />
      <Field
        label={text('account.sites')}
        hint={text('edit.sitesHint')}
        value={edit.sites}
        problem={problemOf('sites')}
        onInput={(sites) => setEdit({ ...edit, sites })}
      />
      <Field
        label={text('edit.groups')}
        hint={text('edit.groupsHint')}
        value={edit.groups}
        onInput={(groups) => setEdit({ ...edit, groups })}
      />
      <LinesField
        label={text('edit.note')}
        lines={2}
        value={edit.note}
        onInput={(note) => setEdit({ ...edit, note })}
      />
      <Checkbox label={text('edit.pinned')} checked={edit.pinned} onChange={(pinned) => setEdit({ ...edit, pinned })} />
      <Button kind="primary" type="submit">
        {text('action.save')}
      </Button>
    </form>
  );
}

/** What stands between the commas, each once. */
function listIn(typed: string): readonly string[] {
  const entries = typed.split(',').map((entry) => entry.trim());
  return [...new Set(entries)].filter((entry) => entry !== '');
}
