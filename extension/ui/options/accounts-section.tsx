/** All accounts: found, grouped, edited, pinned, removed. */

import { useMemo, useState } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { prepareSearch, rankAccounts } from '../list/rank-accounts.ts';
import { useRoving } from '../list/use-roving.ts';
import { useRowDrag } from '../list/use-row-drag.ts';
import { VirtualList } from '../list/virtual-list.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Losses } from '../parts/losses.tsx';
import { AccountLine } from './account-line.tsx';
import { useContents } from './contents.ts';
import { DamagedRecords } from './damaged-records.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { GroupFilter } from './group-filter.tsx';
import { Section } from './section.tsx';
import { SortByName } from './sort-by-name.tsx';
import { useAccountChanges } from './use-account-changes.ts';
import { useAccountOrder } from './use-account-order.ts';

const ROW_REM = 3.75;

const STEPS: ReadonlyMap<string, -1 | 1> = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
]);

export function AccountsSection() {
  const { text } = usePage();
  const { accounts } = useContents();
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<string | null>(null);
  const [editing, setEditing] = useState<AccountSummary | null>(null);
  const [removing, setRemoving] = useState<AccountSummary | null>(null);

  const searchable = useMemo(
    () => prepareSearch(accounts.filter((account) => group === null || account.groups.includes(group))),
    [accounts, group],
  );
  const found = useMemo(() => rankAccounts(searchable, query), [searchable, query]);
  const roving = useRoving(found.length);
  const order = useAccountOrder(roving.settleOn);
  const stay = () => roving.moveTo(roving.active);
  const changes = useAccountChanges(stay);
  const drag = useRowDrag(found, (id, beforeId) => {
    const account = found.find((each) => each.id === id);
    if (account !== undefined) order.placeBefore(account, beforeId);
  });
  // A part of the accounts has no order of its own.
  const whole = group === null && query.trim() === '';
  return (
    <Section id="accounts" title={text('options.accounts')}>
      <DamagedRecords />
      {accounts.length === 0 ? (
        <p class="muted">{text('options.accountsNone')}</p>
      ) : (
        <>
          <div class="filters">
            <input
              class="input"
              type="search"
              autocomplete="off"
              spellcheck={false}
              aria-label={text('list.search')}
              placeholder={text('list.searchHint')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
            <GroupFilter accounts={accounts} group={group} onGroup={setGroup} />
          </div>
          <p class="muted" role="status">
            {text('options.accountsCount', { count: found.length })}
          </p>
          <VirtualList
            items={found}
            keyOf={({ id }) => id}
            label={text('options.accounts')}
            rowRem={ROW_REM}
            active={roving.active}
            onKeyDown={onKeyDown}
          >
            {(account, index) => (
              <AccountLine
                account={account}
                row={index}
                reachable={index === roving.active}
                onFocus={() => roving.settleOn(index)}
                onEdit={() => setEditing(account)}
                onPin={() => void changes.togglePin(account)}
                onRemove={() => setRemoving(account)}
                order={
                  whole
                    ? {
                        dragging: drag.dragging,
                        onStep: (by) => order.step(account, by),
                        onPointerDown: (event) => drag.onPointerDown(event, index),
                      }
                    : null
                }
              />
            )}
          </VirtualList>
          {whole && accounts.some(({ placed }) => placed) && <SortByName onSort={() => void order.sortByName()} />}
        </>
      )}
      {editing && (
        <EditDialog
          account={editing}
          onClose={() => {
            setEditing(null);
            stay();
          }}
        />
      )}
      {removing && (
        <Confirm
          title={text('remove.title', { name: nameOf(removing, text) })}
          confirm={text('remove.confirm')}
          onConfirm={() => {
            setRemoving(null);
            void changes.remove(removing);
          }}
          onCancel={() => {
            setRemoving(null);
            stay();
          }}
        >
          <p>{text('remove.body')}</p>
          <Losses account={removing} />
        </Confirm>
      )}
    </Section>
  );

  /** Alt with an arrow takes the row along. */
  function onKeyDown(event: KeyboardEvent): void {
    const account = found[roving.active];
    const by = event.altKey ? STEPS.get(event.key) : undefined;
    if (by === undefined || account === undefined || !whole) {
      roving.onKeyDown(event);
    } else {
      event.preventDefault();
      order.step(account, by);
    }
  }
}
