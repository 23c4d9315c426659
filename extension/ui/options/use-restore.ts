/** A restore from the choice of a file to the accounts in the vault. */

import { useState } from 'preact/hooks';
import type { ReadBackup } from '#extension/core/transfer/transfer.ts';
import type { Restored, RestoreVerdict } from '#extension/core/vault/restore.ts';
import { usePage } from '../context.ts';
import { useContents } from './contents.ts';
import { useOpenedFile } from './use-opened-file.ts';

export type RestoreStep =
  /** Before a file was chosen; `problem` is why the last one could not be used. */
  | { readonly name: 'choose'; readonly problem: string | null }
  | { readonly name: 'working' }
  | { readonly name: 'locked'; readonly problem: string | null }
  | { readonly name: 'review'; readonly backup: ReadBackup; readonly verdicts: readonly RestoreVerdict[] };

export interface RestoreFlow {
  readonly step: RestoreStep;
  readonly choose: (file: File) => Promise<void>;
  readonly open: (password: string) => Promise<void>;
  /** Brings back the accounts at these places of the review. */
  readonly take: (places: ReadonlySet<number>) => Promise<void>;
  readonly cancel: () => void;
}

const CHOOSE: RestoreStep = { name: 'choose', problem: null };

export function useRestore(): RestoreFlow {
  const { askVault, say, text } = usePage();
  const { refresh } = useContents();
  const [step, setStep] = useState<RestoreStep>(CHOOSE);
  const file = useOpenedFile();
  return { step, choose, open, take, cancel };

  function cancel(): void {
    file.end();
    setStep(CHOOSE);
  }

  async function choose(chosen: File): Promise<void> {
    setStep({ name: 'working' });
    const look = await file.look(chosen);
    if (look === null) return;
    if (look.kind === 'refused') return setStep({ name: 'choose', problem: look.detail });
    if (look.lock === null) return read('');
    setStep({ name: 'locked', problem: null });
  }

  async function open(password: string): Promise<void> {
    setStep({ name: 'working' });
    await read(password);
  }

  async function read(password: string): Promise<void> {
    const backup = await file.ask('read-backup', { password });
    if (backup === null) return;
    if (backup.kind === 'refused') {
      const again = backup.reason === 'wrong-password' || backup.reason === 'password-required';
      return setStep(again ? { name: 'locked', problem: backup.detail } : { name: 'choose', problem: backup.detail });
    }
    const review = await askVault('review-restore', { accounts: backup.accounts });
    if (review !== null) setStep({ name: 'review', backup, verdicts: review.verdicts });
  }

  async function take(places: ReadonlySet<number>): Promise<void> {
    if (step.name !== 'review') return;
    const accounts = step.backup.accounts.filter((_, place) => places.has(place));
    const answer = await askVault('restore-accounts', { accounts });
    if (answer === null) return;
    cancel();
    await refresh();
    say({
      text: text('restore.done', { count: accounts.length }),
      action: { label: text('action.undo'), run: () => void undo(answer.restored) },
    });
  }

  async function undo(restored: Restored): Promise<void> {
    if ((await askVault('undo-restore', { restored })) === null) return;
    await refresh();
    say({ text: text('restore.undone') });
  }
}
