/** What a merge would leave: everything that the one account would hold, and the names of those that would go. */

import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { useText } from '../context.ts';

interface MergeResultProps {
  readonly merged: AccountSummary;
  readonly toTrash: readonly AccountSummary[];
}

export function MergeResult({ merged, toTrash }: MergeResultProps) {
  const text = useText();
  const { backupCodesRemaining: count, backupCodesTotal: total, groups, note, sites } = merged;
  return (
    <div role="status">
      <p>
        <strong>{text('merge.result', { name: nameOf(merged, text) })}</strong>
      </p>
      <dl class="facts">
        <dt>{text('account.sites')}</dt>
        <dd>{sites.length === 0 ? text('account.noSites') : sites.join(', ')}</dd>
        <dt>{text('backup.title')}</dt>
        <dd>{total === 0 ? text('backup.none') : text('backup.left', { count, total })}</dd>
        {groups.length > 0 && (
          <>
            <dt>{text('edit.groups')}</dt>
            <dd>{groups.join(', ')}</dd>
          </>
        )}
        {note !== '' && (
          <>
            <dt>{text('account.note')}</dt>
            <dd dir="auto">{note}</dd>
          </>
        )}
        <dt>{text('merge.toTrash')}</dt>
        <dd>
          <ul>
            {toTrash.map((account) => (
              <li key={account.id}>
                <bdi>{nameOf(account, text)}</bdi>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </div>
  );
}
