/** Accounts that give the same codes, made one: which stays, what it will hold, and which go to the trash. */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AccountSummary, Merged } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { type Answer, usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { useContents } from './contents.ts';
import { focusSection } from './focus-section.ts';
import { MergeResult } from './merge-result.tsx';

interface MergeDialogProps {
  /** Two at least. */
  readonly accounts: readonly AccountSummary[];
  readonly onClose: () => void;
}

type Review = Extract<Answer<'review-merge'>, { readonly kind: 'merge-review' }>;

export function MergeDialog({ accounts, onClose }: MergeDialogProps) {
  const { askVault, say, text } = usePage();
  const { refresh } = useContents();
  const [keepId, setKeepId] = useState(accounts[0]?.id ?? '');
  const [review, setReview] = useState<Review | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const ids = accounts.map(({ id }) => id);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => void preview(), [keepId]);
  return (
    <dialog ref={dialog} class="confirm" aria-labelledby={titleId} onCancel={onClose}>
      <h2 id={titleId}>{text('merge.title', { count: accounts.length })}</h2>
      <p>{text('merge.body')}</p>
      <fieldset class="choices">
        <legend>{text('merge.keep')}</legend>
        {accounts.map((account) => (
          <label key={account.id} class="checkbox">
            <input type="radio" name="keep" checked={account.id === keepId} onChange={() => setKeepId(account.id)} />
            <span>
              <bdi>{nameOf(account, text)}</bdi>
            </span>
          </label>
        ))}
      </fieldset>
      {review && <MergeResult merged={review.merged} toTrash={review.toTrash} />}
      <div class="actions">
        <Button onPress={onClose}>{text('action.cancel')}</Button>
        <Button kind="primary" busy={review === null} onPress={() => void merge()}>
          {text('merge.confirm')}
        </Button>
      </div>
    </dialog>
  );

  async function preview(): Promise<void> {
    const answer = await askVault('review-merge', { ids, keepId });
    if (answer?.kind === 'merge-review') setReview(answer);
    if (answer?.kind === 'refused') refuse(answer.detail);
  }

  async function merge(): Promise<void> {
    const answer = await askVault('merge-accounts', { ids, keepId });
    if (answer?.kind === 'refused') return refuse(answer.detail);
    if (answer?.kind !== 'merged' || review === null) return;
    onClose();
    await refresh();
    focusSection('health');
    say({
      text: text('merge.done', { name: nameOf(review.merged, text) }),
      action: { label: text('action.undo'), run: () => void undo(answer.merged) },
    });
  }

  async function undo(merged: Merged): Promise<void> {
    const answer = await askVault('undo-merge', { merged });
    if (answer?.kind === 'refused') return refuse(answer.detail);
    if (answer?.kind !== 'done') return;
    await refresh();
    say({ text: text('restore.undone') });
  }

  function refuse(detail: string): void {
    onClose();
    say({ text: detail, tone: 'refusal' });
  }
}
