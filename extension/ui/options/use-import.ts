/** An import from the choice of a file to the accounts in the vault. */

import { useState } from 'preact/hooks';
import type { ImportVerdict } from '#extension/core/import/review.ts';
import type { Looked, ReadFile } from '#extension/core/transfer/transfer.ts';
import { usePage } from '../context.ts';
import { useContents } from './contents.ts';
import { useOpenedFile } from './use-opened-file.ts';

export type ImportStep =
  /** Before a file was chosen; `problem` is why the last one could not be used. */
  | { readonly name: 'choose'; readonly problem: string | null }
  | { readonly name: 'working' }
  /** All of them at once: there is nothing to stop half-way, and an undo afterwards. */
  | { readonly name: 'writing' }
  | { readonly name: 'locked'; readonly look: Looked; readonly problem: string | null }
  | { readonly name: 'review'; readonly file: ReadFile; readonly verdicts: readonly ImportVerdict[] };

export interface Import {
  readonly step: ImportStep;
  readonly choose: (file: File) => Promise<void>;
  readonly open: (password: string, costAccepted: boolean) => Promise<void>;
  /** Writes the accounts at these places of the review. */
  readonly take: (places: ReadonlySet<number>) => Promise<void>;
  readonly cancel: () => void;
}

const CHOOSE: ImportStep = { name: 'choose', problem: null };

export function useImport(): Import {
  const { askVault, say, text } = usePage();
  const { refresh } = useContents();
  const [step, setStep] = useState<ImportStep>(CHOOSE);
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
    if (look.lock !== null) return setStep({ name: 'locked', look, problem: null });
    await read(null, { password: null, costAccepted: false });
  }

  async function open(password: string, costAccepted: boolean): Promise<void> {
    if (step.name !== 'locked') return;
    const { look } = step;
    setStep({ name: 'working' });
    await read(look, { password: password === '' ? null : password, costAccepted });
  }

  async function read(
    look: Looked | null,
    request: { readonly password: string | null; readonly costAccepted: boolean },
  ): Promise<void> {
    const answer = await file.ask('read', request);
    if (answer === null) return;
    if (answer.kind === 'refused') {
      const problem = answer.detail;
      return setStep(look ? { name: 'locked', look, problem } : { name: 'choose', problem });
    }
    const review = await askVault('review-import', { accounts: answer.accounts.map(({ account }) => account) });
    if (review !== null) setStep({ name: 'review', file: answer, verdicts: review.verdicts });
  }

  async function take(places: ReadonlySet<number>): Promise<void> {
    if (step.name !== 'review') return;
    const accounts = step.file.accounts.filter((_, place) => places.has(place)).map(({ account }) => account);
    setStep({ name: 'writing' });
    const answer = await askVault('import-accounts', { accounts });
    if (answer === null) return setStep(step);
    cancel();
    say({
      text: text('import.done', { count: answer.ids.length }),
      action: { label: text('action.undo'), run: () => void undo(answer.ids) },
    });
    // Afterwards: they are kept, and ten thousand of them take a while to list.
    await refresh();
  }

  async function undo(ids: readonly string[]): Promise<void> {
    if ((await askVault('undo-import', { ids })) === null) return;
    await refresh();
    say({ text: text('import.undone', { count: ids.length }) });
  }
}
