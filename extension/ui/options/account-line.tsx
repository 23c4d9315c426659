/** One account in the table of the options page. */

import type { AccountSummary } from '../../messages.ts';
import { headlineOf, nameOf, sublineOf } from '../account-name.ts';
import { useText } from '../context.ts';
import { AccountBadge } from '../list/account-badge.tsx';
import type { Dragging } from '../list/use-row-drag.ts';
import { IconButton } from '../parts/button.tsx';
import { MoveHandle } from './move-handle.tsx';

interface AccountLineProps {
  readonly account: AccountSummary;
  readonly row: number;
  readonly reachable: boolean;
  readonly onFocus: () => void;
  readonly onEdit: () => void;
  readonly onPin: () => void;
  readonly onRemove: () => void;
  /** `null` where the list shows a part of the accounts, which has no order of its own. */
  readonly order: LineOrder | null;
}

export interface LineOrder {
  readonly dragging: Dragging | null;
  readonly onStep: (by: -1 | 1) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
}

export function AccountLine(props: AccountLineProps) {
  const { account, row, reachable, onFocus, onEdit, onPin, onRemove, order } = props;
  const text = useText();
  const name = nameOf(account, text);
  const tabIndex = reachable ? 0 : -1;
  return (
    <div class={lineClass(row, order?.dragging ?? null)} onFocusCapture={onFocus}>
      {order && (
        <MoveHandle name={name} tabIndex={tabIndex} onStep={order.onStep} onPointerDown={order.onPointerDown} />
      )}
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

/** The held line is faint, and a rule shows where it would go. */
function lineClass(row: number, dragging: Dragging | null): string {
  const gap = dragging?.drop?.gap;
  const states = [dragging?.from === row && 'line-held', gap === row && 'drop-above', gap === row + 1 && 'drop-below'];
  return ['account-line', ...states.filter(Boolean)].join(' ');
}
