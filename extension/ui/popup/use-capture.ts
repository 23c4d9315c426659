/** Capturing from the page under the popup: one account is kept at once, several or known ones are shown first. */

import { useState } from 'preact/hooks';
import type { CaptureCandidate } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { usePopup } from './popup-context.ts';

export interface Capture {
  readonly busy: boolean;
  readonly run: () => Promise<void>;
}

export function useCapture(): Capture {
  const { askVault, say, text } = usePage();
  const { go, refresh } = usePopup();
  const [busy, setBusy] = useState(false);
  return { busy, run };

  async function run(): Promise<void> {
    setBusy(true);
    const outcome = await askVault('capture-page', { tabId: null });
    setBusy(false);
    if (outcome === null) return;
    if (outcome.kind !== 'found') return go({ name: 'add', problem: outcome.detail });
    const [first, ...more] = outcome.candidates;
    if (first !== undefined && more.length === 0 && first.duplicateOf === null) return keep(first);
    go({ name: 'candidates', candidates: outcome.candidates });
  }

  async function keep(candidate: CaptureCandidate): Promise<void> {
    const answer = await askVault('keep-capture', { candidateId: candidate.id });
    if (answer === null) return;
    if (answer.kind === 'refused') return go({ name: 'add', problem: answer.detail });
    if (!(await refresh())) return;
    go({ name: 'account', id: answer.id });
    say({ text: text('add.kept', { name: nameOf(candidate, text) }) });
  }
}
