/** Several set-up codes, or one that is in the vault already: the person chooses. */

import { useState } from 'preact/hooks';
import type { AccountSummary, CaptureCandidate } from '../../messages.ts';
import { headlineOf, nameOf, sublineOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { View } from '../parts/view.tsx';
import { usePopup } from './popup-context.ts';

interface CandidatesViewProps {
  readonly candidates: readonly CaptureCandidate[];
  /** What else there is to know of the capture, in sentences. */
  readonly notes: readonly string[];
}

export function CandidatesView({ candidates, notes }: CandidatesViewProps) {
  const { askVault, say, text } = usePage();
  const { back, go, list, refresh } = usePopup();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  return (
    <View
      title={text('candidates.title', { count: candidates.length })}
      subtitle={text('candidates.body')}
      onBack={back}
    >
      {notes.map((note) => (
        <p key={note} class="notice">
          {note}
        </p>
      ))}
      <ul class="candidates">
        {candidates.map((candidate) => (
          <li key={candidate.id}>
            <div class="candidate">
              <strong>
                <bdi>{headlineOf(candidate, text)}</bdi>
              </strong>
              <span class="muted">
                <bdi>{sublineOf(candidate)}</bdi>
              </span>
              {candidate.duplicateOf !== null && <p class="warning">{duplicateWords(candidate.duplicateOf)}</p>}
            </div>
            {kept.has(candidate.id) ? (
              <span class="badge">
                <Icon name="check" /> {text('candidates.kept')}
              </span>
            ) : (
              <Button
                kind={candidate.duplicateOf === null ? 'primary' : 'quiet'}
                name={text(candidate.duplicateOf === null ? 'candidates.keepOf' : 'candidates.keepTwiceOf', {
                  name: nameOf(candidate, text),
                })}
                onPress={() => void keep(candidate)}
              >
                {text(candidate.duplicateOf === null ? 'candidates.keep' : 'candidates.keepTwice')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {kept.size > 0 && (
        <Button kind="primary" onPress={() => go({ name: 'list' })}>
          {text('candidates.done')}
        </Button>
      )}
    </View>
  );

  function duplicateWords(id: string): string {
    const known: AccountSummary | undefined = list.accounts.find((account) => account.id === id);
    if (known === undefined) return text('candidates.duplicateUnnamed');
    return text('candidates.duplicate', { name: nameOf(known, text) });
  }

  async function keep(candidate: CaptureCandidate): Promise<void> {
    const answer = await askVault('keep-capture', { candidateId: candidate.id });
    if (answer === null) return;
    if (answer.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    setKept(new Set([...kept, candidate.id]));
    if (!(await refresh())) return;
    if (candidates.length === 1) go({ name: 'account', id: answer.id });
    say({ text: text('add.kept', { name: nameOf(candidate, text) }) });
  }
}
