/** The trash: what can still be restored, for how long, and erasing at once. */

import { useState } from 'preact/hooks';
import { TRASH_DAYS } from '#extension/core/accounts/trash.ts';
import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Losses } from '../parts/losses.tsx';
import { useContents } from './contents.ts';
import { focusSection } from './focus-section.ts';
import { Section } from './section.tsx';

const MS_PER_DAY = 86_400_000;

export function Trash() {
  const { askVault, say, text } = usePage();
  const { refresh, trash } = useContents();
  const [erasing, setErasing] = useState<AccountSummary | null>(null);
  return (
    <Section id="trash" title={text('options.trash')}>
      <p class="muted">{text(trash.length === 0 ? 'options.trashEmpty' : 'options.trashBody')}</p>
      <ul class="lines">
        {trash.map((account) => {
          const name = nameOf(account, text);
          return (
            <li key={account.id} class="line">
              <span class="line-text">
                <bdi>{name}</bdi>
                <span class="muted">{text('options.trashDays', { count: daysLeft(account) })}</span>
              </span>
              <Button name={text('options.restoreOf', { name })} onPress={() => void restore(account)}>
                {text('options.restore')}
              </Button>
              <Button kind="quiet" name={text('options.eraseOf', { name })} onPress={() => setErasing(account)}>
                {text('options.erase')}
              </Button>
            </li>
          );
        })}
      </ul>
      {erasing && (
        <Confirm
          title={text('options.eraseTitle', { name: nameOf(erasing, text) })}
          confirm={text('options.erase')}
          onConfirm={() => void erase(erasing)}
          onCancel={() => setErasing(null)}
        >
          <p>{text('options.eraseBody')}</p>
          <Losses account={erasing} />
        </Confirm>
      )}
    </Section>
  );

  async function restore(account: AccountSummary): Promise<void> {
    const answer = await askVault('restore-account', { id: account.id });
    await settle(answer, text('remove.undone', { name: nameOf(account, text) }));
  }

  async function erase(account: AccountSummary): Promise<void> {
    setErasing(null);
    const answer = await askVault('erase-account', { id: account.id });
    await settle(answer, text('options.erased', { name: nameOf(account, text) }));
  }

  async function settle(answer: { kind: 'done' } | { kind: 'refused'; detail: string } | null, words: string) {
    if (answer === null) return;
    if (answer.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    await refresh();
    focusSection('trash');
    say({ text: words });
  }
}

function daysLeft({ trashedAtMs }: AccountSummary): number {
  if (trashedAtMs === null) return TRASH_DAYS;
  return Math.max(TRASH_DAYS - Math.floor((Date.now() - trashedAtMs) / MS_PER_DAY), 0);
}
