/** Accounts that give the same codes, group by group, each with the way to make one of them. */

import { useState } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { useText } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { useContents } from './contents.ts';
import { MergeDialog } from './merge-dialog.tsx';

export function Duplicates() {
  const text = useText();
  const { accounts, duplicates } = useContents();
  const [merging, setMerging] = useState<readonly AccountSummary[] | null>(null);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const groups = duplicates.map((ids) => ids.flatMap((id) => byId.get(id) ?? [])).filter(({ length }) => length > 1);
  if (groups.length === 0) return null;
  return (
    <>
      <h3>{text('merge.heading')}</h3>
      <ul class="lines">
        {groups.map((group) => {
          const names = group.map((account) => nameOf(account, text));
          return (
            <li key={group[0]?.id} class="line">
              <span class="line-text">
                {names.map((name, place) => (
                  <bdi key={group[place]?.id}>{name}</bdi>
                ))}
              </span>
              <Button name={text('merge.actionOf', { name: names[0] ?? '' })} onPress={() => setMerging(group)}>
                {text('merge.action')}
              </Button>
            </li>
          );
        })}
      </ul>
      {merging && <MergeDialog accounts={merging} onClose={() => setMerging(null)} />}
    </>
  );
}
