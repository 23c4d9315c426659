/** What can be done with an account from any screen of the popup: copy, fill, confirm, remove. */

import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { spellCode } from '../codes/group-code.ts';
import { type Answer, usePage } from '../context.ts';
import { usePopup } from './popup-context.ts';

/** Long enough to be read, short enough not to be in the way of the page that was filled. */
const CLOSE_AFTER_FILL_MS = 700;

export interface AccountActions {
  /** True when it was copied. `code` is told to screen readers; `null` when it is covered. */
  readonly copy: (account: AccountSummary, code: string | null) => Promise<boolean>;
  readonly fill: (account: AccountSummary) => Promise<void>;
  /** Says what came of a fill, and follows one that waits. */
  readonly tellFill: (outcome: Answer<'await-fill'> | null) => Promise<void>;
  readonly confirm: (account: AccountSummary) => Promise<void>;
  readonly remove: (account: AccountSummary) => Promise<void>;
}

export function useAccountActions(): AccountActions {
  const { askVault, host, say, text } = usePage();
  const { go, refresh } = usePopup();
  return { copy, fill, tellFill, confirm, remove };

  async function copy(account: AccountSummary, code: string | null): Promise<boolean> {
    const answer = await askVault('copy-code', { id: account.id });
    if (answer === null) return false;
    if (answer.kind === 'refused') {
      say({ text: answer.detail, tone: 'refusal' });
      return false;
    }
    const aloud = code === null ? text('row.copied') : text('row.copiedAloud', { code: spellCode(code) });
    say({ text: text(answer.clears ? 'row.copiedNotice' : 'row.copied'), aloud, passing: true });
    return true;
  }

  async function fill(account: AccountSummary): Promise<void> {
    await tellFill(await askVault('fill', { tabId: null, accountId: account.id }));
  }

  async function tellFill(outcome: Answer<'await-fill'> | null): Promise<void> {
    switch (outcome?.kind) {
      case undefined:
      case 'nothing':
        return;
      case 'filled':
        say({ text: text('fill.done'), passing: true });
        setTimeout(() => host.close(), CLOSE_AFTER_FILL_MS);
        return;
      case 'waiting':
        say({ text: outcome.detail });
        return tellFill(await askVault('await-fill', { tabId: null }));
      case 'confirm-backup-code':
        say({
          text: text('fill.backupCode', { count: outcome.remaining }),
          action: { label: text('fill.backupCodeFill'), run: () => void fillBackupCode(outcome.accountId) },
        });
        return;
      case 'choose':
        say({ text: text('fill.choose'), tone: 'refusal' });
        return;
      case 'refused':
        say({ text: outcome.detail, tone: 'refusal' });
    }
  }

  async function fillBackupCode(accountId: string): Promise<void> {
    await tellFill(await askVault('fill', { tabId: null, accountId, useBackupCode: true }));
  }

  async function confirm(account: AccountSummary): Promise<void> {
    const answer = await askVault('confirm-account', { id: account.id });
    if (answer === null) return;
    if (answer.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    if (await refresh()) say({ text: text('pending.confirmed', { name: nameOf(account, text) }) });
  }

  async function remove(account: AccountSummary): Promise<void> {
    const answer = await askVault('remove-account', { id: account.id });
    if (answer === null) return;
    if (answer.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    if (!(await refresh())) return;
    const name = nameOf(account, text);
    go({ name: 'list' });
    say({
      text: text('remove.done', { name }),
      action: { label: text('action.undo'), run: () => void restore(account.id, name) },
    });
  }

  async function restore(id: string, name: string): Promise<void> {
    const answer = await askVault('restore-account', { id });
    if (answer === null) return;
    if (answer.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    if (!(await refresh())) return;
    go({ name: 'list', focus: id });
    say({ text: text('remove.undone', { name }) });
  }
}
