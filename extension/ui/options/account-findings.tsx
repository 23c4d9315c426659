/** What deserves a look about single accounts, each account with the steps that its findings ask for. */

import { useState } from 'preact/hooks';
import type { HealthProblem } from '#extension/core/accounts/health.ts';
import type { AccountSummary } from '../../messages.ts';
import { nameOf } from '../account-name.ts';
import { usePage } from '../context.ts';
import { Button } from '../parts/button.tsx';
import { useContents } from './contents.ts';
import { EditDialog } from './edit-dialog.tsx';
import { focusSection } from './focus-section.ts';

type Problem = HealthProblem['problem'];

/** Mended on the site itself. */
const ON_SITE: readonly Problem[] = ['weak-secret', 'short-secret', 'no-backup-codes', 'few-backup-codes', 'pending'];

/** Mended in the account's own form. */
const IN_FORM: readonly Problem[] = ['duplicate-secret', 'no-site', 'wide-site'];

export function AccountFindings() {
  const { askVault, say, text } = usePage();
  const { accounts, findings, refresh } = useContents();
  const [editing, setEditing] = useState<AccountSummary | null>(null);
  const byAccount = Map.groupBy(findings, ({ accountId }) => accountId);
  const concerned = accounts.filter(({ id }) => byAccount.has(id));
  if (concerned.length === 0) return null;
  return (
    <>
      <h3>{text('options.health.accounts')}</h3>
      <ul class="lines">
        {concerned.map((account) => {
          const problems = (byAccount.get(account.id) ?? []).map(({ problem }) => problem);
          const name = nameOf(account, text);
          const site = account.sites.find((host) => !host.startsWith('*'));
          return (
            <li key={account.id} class="line">
              <span class="line-text">
                <bdi>{name}</bdi>
                {problems.map((problem) => (
                  <span key={problem} class="muted">
                    {text(`options.health.${problem}`)}
                  </span>
                ))}
              </span>
              {problems.includes('pending') && (
                <Button name={`${text('pending.accepted')}: ${name}`} onPress={() => void confirm(account)}>
                  {text('pending.accepted')}
                </Button>
              )}
              {site !== undefined && problems.some((problem) => ON_SITE.includes(problem)) && (
                <a class="button button-plain" href={addressOf(site)} target="_blank" rel="noreferrer">
                  {text('options.health.open', { section: site })}
                </a>
              )}
              {problems.some((problem) => IN_FORM.includes(problem)) && (
                <Button name={text('options.editOf', { name })} onPress={() => setEditing(account)}>
                  {text('action.edit')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {editing && <EditDialog account={editing} onClose={() => setEditing(null)} />}
    </>
  );

  async function confirm(account: AccountSummary): Promise<void> {
    const answer = await askVault('confirm-account', { id: account.id });
    if (answer?.kind === 'refused') return say({ text: answer.detail, tone: 'refusal' });
    if (answer?.kind !== 'done') return;
    await refresh();
    focusSection('health');
    say({ text: text('pending.confirmed', { name: nameOf(account, text) }) });
  }
}

/** A host without a port is an encrypted page, as in a site rule; port 80 is the one that is not. */
function addressOf(host: string): string {
  return host.endsWith(':80') ? `http://${host}/` : `https://${host}/`;
}
