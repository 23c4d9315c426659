/** An account that the site has not confirmed yet: what to do, and the two ways on. */

import { useState } from 'preact/hooks';
import type { AccountSummary } from '../../messages.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmRemoval } from './confirm-removal.tsx';
import { useAccountActions } from './use-account-actions.ts';

export function PendingNotice({ account }: { readonly account: AccountSummary }) {
  const { text } = usePage();
  const actions = useAccountActions();
  const [removing, setRemoving] = useState(false);
  return (
    <div class="notice notice-warning">
      <p>{text('pending.body')}</p>
      <div class="actions">
        <Button icon="check" onPress={() => void actions.confirm(account)}>
          {text('pending.accepted')}
        </Button>
        <Button kind="quiet" onPress={() => setRemoving(true)}>
          {text('action.remove')}
        </Button>
      </div>
      {removing && <ConfirmRemoval account={account} onCancel={() => setRemoving(false)} />}
    </div>
  );
}
