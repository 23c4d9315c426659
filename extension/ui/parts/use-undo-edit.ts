/** Saying that an account was changed, with the way back to what it was. */

import type { AccountEdit, AccountSummary } from '../../messages.ts';
import { usePage } from '../context.ts';

/** @param refresh - Shows the accounts as they are then. */
export function useUndoEdit(refresh: () => Promise<unknown>): (before: AccountSummary) => void {
  const { askVault, say, text } = usePage();
  return (before) =>
    say({ text: text('edit.saved'), action: { label: text('action.undo'), run: () => void undo(before) } });

  async function undo(before: AccountSummary): Promise<void> {
    const answer = await askVault('edit-account', { id: before.id, edit: editTo(before) });
    if (answer?.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind !== 'done') return;
    await refresh();
    say({ text: text('restore.undone') });
  }
}

/** The change that makes an account what it was. */
function editTo({ issuer, accountName, pinned, note, groups, sites }: AccountSummary): AccountEdit {
  return { issuer, accountName, pinned, note, groups, sites };
}
