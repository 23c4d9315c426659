/** One account: its code in large, and everything that can be done with it. */

import { useState } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { headlineOf, nameOf, sublineOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { hasFewBackupCodes } from '../list/account-badge.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { View } from '../parts/view.tsx';
import { ConfirmRemoval } from './confirm-removal.tsx';
import { FillHere } from './fill-here.tsx';
import { LargeCode } from './large-code.tsx';
import { PendingNotice } from './pending-notice.tsx';
import { useAccount, usePopup } from './popup-context.ts';

export function AccountView({ id }: { readonly id: string }) {
  const { text } = usePage();
  const { back, list } = usePopup();
  const account = useAccount(id);
  if (account === null) {
    return (
      <View title={text('name.unnamed')} onBack={back}>
        <p>{text('account.gone')}</p>
      </View>
    );
  }
  return (
    <View title={headlineOf(account, text)} subtitle={sublineOf(account)} onBack={back}>
      <LargeCode account={account} />
      {account.pending && <PendingNotice account={account} />}
      <BackupCodesLine account={account} />
      <dl class="facts">
        <dt>{text('account.sites')}</dt>
        <dd>{account.sites.length === 0 ? text('account.noSites') : account.sites.join(', ')}</dd>
        {account.note !== '' && (
          <>
            <dt>{text('account.note')}</dt>
            <dd dir="auto">{account.note}</dd>
          </>
        )}
      </dl>
      {account.sites.length === 0 && list.host !== null && <FillHere account={account} host={list.host} />}
      <AccountTools account={account} />
    </View>
  );
}

function BackupCodesLine({ account }: { readonly account: AccountSummary }) {
  const { text } = usePage();
  const { go } = usePopup();
  const low = hasFewBackupCodes(account);
  const { backupCodesRemaining: count, backupCodesTotal: total } = account;
  return (
    <button type="button" class="way" onClick={() => go({ name: 'backup-codes', id: account.id })}>
      <span class="way-text">
        <strong>{text('backup.open')}</strong>
        <span class={low ? 'warning' : 'muted'}>{words()}</span>
      </span>
      <Icon name="forward" />
    </button>
  );
  function words(): string {
    if (total === 0) return text('backup.none');
    return low ? text('backup.low', { count }) : text('backup.left', { count, total });
  }
}

function AccountTools({ account }: { readonly account: AccountSummary }) {
  const { askVault, say, text } = usePage();
  const { go, refresh } = usePopup();
  const [removing, setRemoving] = useState(false);
  return (
    <div class="actions">
      <Button icon="pin" onPress={() => void togglePin()}>
        {text(account.pinned ? 'account.unpin' : 'account.pin')}
      </Button>
      <Button icon="edit" onPress={() => go({ name: 'edit', id: account.id })}>
        {text('action.edit')}
      </Button>
      <Button icon="trash" kind="quiet" onPress={() => setRemoving(true)}>
        {text('action.remove')}
      </Button>
      {removing && <ConfirmRemoval account={account} onCancel={() => setRemoving(false)} />}
    </div>
  );

  async function togglePin(): Promise<void> {
    const answer = await askVault('edit-account', { id: account.id, edit: { pinned: !account.pinned } });
    if (answer === null) return;
    if (answer.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    if (!(await refresh())) return;
    const name = nameOf(account, text);
    say({ text: text(account.pinned ? 'account.unpinnedNow' : 'account.pinnedNow', { name }), passing: true });
  }
}
