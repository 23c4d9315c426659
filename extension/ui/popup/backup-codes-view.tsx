/** The backup codes of an account: hidden until asked for, marked one by one, added from anywhere. */

import { useState } from 'preact/hooks';
import { nameOf } from '../account-name.ts';
import type { Answer } from '../context.ts';
import { usePage } from '../context.ts';
import { hasFewBackupCodes } from '../list/account-badge.tsx';
import { Button } from '../parts/button.tsx';
import { View } from '../parts/view.tsx';
import { AddBackupCodes } from './add-backup-codes.tsx';
import { BackupCodeList } from './backup-code-list.tsx';
import { useAccount, usePopup } from './popup-context.ts';

type Revealed = Extract<Answer<'reveal-backup-codes'>, { kind: 'backup-codes' }>['codes'];

export function BackupCodesView({ id }: { readonly id: string }) {
  const { askVault, say, text } = usePage();
  const { back, refresh } = usePopup();
  const account = useAccount(id);
  const [codes, setCodes] = useState<Revealed | null>(null);
  if (account === null) {
    return (
      <View title={text('backup.title')} onBack={back}>
        <p>{text('account.gone')}</p>
      </View>
    );
  }
  const { backupCodesRemaining: count, backupCodesTotal: total } = account;
  return (
    <View title={text('backup.title')} subtitle={nameOf(account, text)} onBack={back}>
      <p>{total === 0 ? text('backup.none') : text('backup.left', { count, total })}</p>
      {hasFewBackupCodes(account) && <p class="notice notice-warning">{text('backup.low', { count })}</p>}
      {total > 0 && (
        <Button icon="eye" onPress={() => (codes === null ? void reveal() : setCodes(null))}>
          {text(codes === null ? 'backup.reveal' : 'backup.conceal')}
        </Button>
      )}
      {codes !== null && <BackupCodeList codes={codes} onMark={(code, used) => void mark(code, used)} />}
      <AddBackupCodes account={account} onKept={() => void renew()} />
    </View>
  );

  async function reveal(): Promise<void> {
    const answer = await askVault('reveal-backup-codes', { id });
    if (answer?.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind === 'backup-codes') setCodes(answer.codes);
  }

  async function mark(code: string, used: boolean): Promise<void> {
    const answer = await askVault('mark-backup-code', { id, code, used });
    if (answer?.kind === 'refused') say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind === 'done') await renew();
  }

  async function renew(): Promise<void> {
    if ((await refresh()) && codes !== null) await reveal();
  }
}
