/** The order of the accounts by hand: a step by keys or buttons, a drag, and back to the order of names. */

import { useRef } from 'preact/hooks';
import type { MoveTarget } from '#extension/core/accounts/move-account.ts';
import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { useContents } from './contents.ts';

export interface AccountOrder {
  /** One place up or down. Steps that come while one is on its way follow it. */
  readonly step: (account: AccountSummary, by: -1 | 1) => void;
  readonly placeBefore: (account: AccountSummary, beforeId: string | null) => void;
  readonly sortByName: () => Promise<void>;
}

/** @param onMoved - Told of the row, counted from 0, that an account has now. */
export function useAccountOrder(onMoved: (row: number) => void): AccountOrder {
  const { askVault, say, text } = usePage();
  const { refresh } = useContents();
  const last = useRef<Promise<void>>(Promise.resolve());
  return {
    step: (account, by) => queue(account, { kind: 'step', by }),
    placeBefore: (account, id) => queue(account, { kind: 'before', id }),
    sortByName,
  };

  function queue(account: AccountSummary, target: MoveTarget): void {
    last.current = last.current.then(() => move(account, target));
  }

  async function move(account: AccountSummary, target: MoveTarget): Promise<void> {
    const answer = await askVault('move-account', { id: account.id, target });
    if (answer === null) return;
    if (answer.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    const name = nameOf(account, text);
    const { place, count } = answer;
    if (answer.kind === 'moved') await refresh();
    const held = answer.kind === 'stays' && place > 1 && place < count;
    // Between two parts of the list it could not go on, and the place alone would not say why.
    say({ text: held ? text('options.cannotMove', { name }) : text('options.moved', { name, place, count }) });
    onMoved(place - 1);
  }

  async function sortByName(): Promise<void> {
    if ((await askVault('sort-by-name', null)) === null) return;
    await refresh();
    say({ text: text('options.sorted') });
  }
}
