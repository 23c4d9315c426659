/** Changes to one account from its line: pinned, thrown away, had back. */

import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { useContents } from './contents.ts';

export interface AccountChanges {
  readonly togglePin: (account: AccountSummary) => Promise<void>;
  readonly remove: (account: AccountSummary) => Promise<void>;
}

/** @param onRemoved - Called once the list is without the account, whose line may have had the focus. */
export function useAccountChanges(onRemoved: () => void): AccountChanges {
  const { askVault, say, text } = usePage();
  const { refresh } = useContents();
  return { togglePin, remove };

  async function togglePin({ id, pinned }: AccountSummary): Promise<void> {
    const answer = await askVault('edit-account', { id, edit: { pinned: !pinned } });
    if (answer?.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind === 'done') await refresh();
  }

  async function remove(account: AccountSummary): Promise<void> {
    const answer = await askVault('remove-account', { id: account.id });
    if (answer?.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind !== 'done') return;
    await refresh();
    onRemoved();
    say({
      text: text('remove.done', { name: nameOf(account, text) }),
      action: { label: text('action.undo'), run: () => void restore(account) },
    });
  }

  async function restore(account: AccountSummary): Promise<void> {
    const answer = await askVault('restore-account', { id: account.id });
    if (answer?.kind !== 'done') return;
    await refresh();
    say({ text: text('remove.undone', { name: nameOf(account, text) }) });
  }
}
