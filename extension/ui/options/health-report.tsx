/** What deserves a look, account by account. */

import { nameOf } from '../account-name.ts';
import { useText } from '../context.ts';
import { useContents } from './contents.ts';
import { Duplicates } from './duplicates.tsx';
import { Section } from './section.tsx';

export function HealthReport() {
  const text = useText();
  const { accounts, findings } = useContents();
  const concerned = accounts.filter((account) => findings.some(({ accountId }) => accountId === account.id));
  return (
    <Section id="health" title={text('options.health')}>
      {concerned.length === 0 && <p class="muted">{text('options.healthGood')}</p>}
      <Duplicates />
      <ul class="lines">
        {concerned.map((account) => (
          <li key={account.id} class="line">
            <span class="line-text">
              <bdi>{nameOf(account, text)}</bdi>
              {findings
                .filter(({ accountId }) => accountId === account.id)
                .map(({ problem }) => (
                  <span key={problem} class="muted">
                    {text(`options.health.${problem}`)}
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
