/** Capturing, from wherever: one new account is kept at once; several, or known ones, are shown first. */

import { useState } from 'preact/hooks';
import type { CaptureCandidate, CaptureOutcome } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { usePopup } from './popup-context.ts';

export interface Capture {
  readonly busy: boolean;
  /** From the page under the popup. */
  readonly run: () => Promise<void>;
  /** From pictures (`data:` URLs) and text that the person gave. */
  readonly fromGiven: (given: { readonly dataUrls: readonly string[]; readonly text: string }) => Promise<void>;
  /** Goes on with what was found. */
  readonly take: (outcome: CaptureOutcome) => Promise<void>;
}

export function useCapture(): Capture {
  const { askVault, say, text } = usePage();
  const { go, refresh } = usePopup();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    run: async () => look(askVault('capture-page', { tabId: null })),
    fromGiven: async (given) => look(askVault('capture-given', given)),
    take,
  };

  async function look(asked: Promise<CaptureOutcome | null>): Promise<void> {
    setBusy(true);
    const outcome = await asked;
    setBusy(false);
    if (outcome !== null) await take(outcome);
  }

  async function take(outcome: CaptureOutcome): Promise<void> {
    if (outcome.kind !== 'found') return go({ name: 'add', problem: outcome.detail });
    const { candidates, notes = [] } = outcome;
    const [first, ...more] = candidates;
    if (first === undefined) return go({ name: 'add', problem: notes.join(' ') });
    if (more.length === 0 && notes.length === 0 && first.duplicateOf === null) return keep(first);
    go({ name: 'candidates', candidates, notes });
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
