/** Narrows the accounts to one group, where there are groups. */

import type { AccountSummary } from '../../messages.ts';
import { useText } from '../context.ts';

interface GroupFilterProps {
  readonly accounts: readonly AccountSummary[];
  readonly group: string | null;
  readonly onGroup: (group: string | null) => void;
}

export function GroupFilter({ accounts, group, onGroup }: GroupFilterProps) {
  const text = useText();
  const groups = [...new Set(accounts.flatMap((account) => account.groups))].sort((one, other) =>
    one.localeCompare(other),
  );
  if (groups.length === 0) return null;
  return (
    <select
      class="input"
      aria-label={text('options.group')}
      value={group ?? ''}
      onChange={(event) => onGroup(event.currentTarget.value || null)}
    >
      <option value="">{text('options.allGroups')}</option>
      {groups.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}
