/** One account in the table of the options page. */

import type { AccountSummary } from '../../messages.ts';
import { headlineOf, nameOf, sublineOf } from '../account-name.ts';
import { useText } from '../context.ts';
import { AccountBadge } from '../list/account-badge.tsx';
import { IconButton } from '../parts/button.tsx';

interface AccountLineProps {
  readonly account: AccountSummary;
  readonly row: number;
  readonly reachable: boolean;
  readonly onFocus: () => void;
  readonly onEdit: () => void;
  readonly onPin: () => void;
  readonly onRemove: () => void;
}

export function AccountLine({ account, row, reachable, onFocus, onEdit, onPin, onRemove }: AccountLineProps) {
  const text = useText();
  const name = nameOf(account, text);
  const tabIndex = reachable ? 0 : -1;
  return (
    <div class="account-line" onFocusCapture={onFocus}>
      <button type="button" class="line-main" data-row={row} tabIndex={tabIndex} onClick={onEdit}>
        <span class="unseen">{text('options.editOf', { name })}</span>
        <span class="row-name" aria-hidden="true">
          <strong class="headline" dir="auto">
            {headlineOf(account, text)}
          </strong>
          <AccountBadge account={account} />
        </span>
        <span class="subline" dir="auto" aria-hidden="true">
          {[sublineOf(account), ...account.sites, ...account.groups].filter(Boolean).join(' · ')}
        </span>
      </button>
      <IconButton
        icon="pin"
        name={text(account.pinned ? 'options.unpinOf' : 'options.pinOf', { name })}
        pressed={account.pinned}
        tabIndex={tabIndex}
        onPress={onPin}
      />
      <IconButton icon="trash" name={text('options.removeOf', { name })} tabIndex={tabIndex} onPress={onRemove} />
    </div>
  );
}
