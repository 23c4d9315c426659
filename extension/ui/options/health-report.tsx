/** What deserves a look, each with its next step: the vault first, then accounts that are there twice, then each. */

import { useText } from '../context.ts';
import { AccountFindings } from './account-findings.tsx';
import { useContents } from './contents.ts';
import { Duplicates } from './duplicates.tsx';
import { Section } from './section.tsx';
import { VaultFindings } from './vault-findings.tsx';

export function HealthReport() {
  const text = useText();
  const { findings, vaultFindings } = useContents();
  return (
    <Section id="health" title={text('options.health')}>
      {findings.length === 0 && vaultFindings.length === 0 && <p class="muted">{text('options.healthGood')}</p>}
      <VaultFindings />
      <Duplicates />
      <AccountFindings />
    </Section>
  );
}
