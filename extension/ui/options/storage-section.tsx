/** Whether the browser has promised to keep the vault, with the way to ask it. */

import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import type { StorageReport } from '../page-host.ts';
import { Button } from '../parts/button.tsx';
import { Section } from './section.tsx';

const BYTES_PER_MB = 1_000_000;

const WORDS = {
  kept: 'storage.persistent',
  'may-be-cleared': 'storage.notPersistent',
  unknown: 'storage.unknown',
} as const;

export function StorageSection() {
  const { host, say, text } = usePage();
  const [report, setReport] = useState<StorageReport | null>(null);
  useEffect(() => void host.readStorage().then(setReport), [host]);
  if (report === null) return null;
  const { persistence, usage, quota } = report;
  return (
    <Section id="storage" title={text('storage.title')}>
      <p>{text(WORDS[persistence])}</p>
      {usage !== null && quota !== null && (
        <p class="muted">{text('storage.usage', { used: inMegabytes(usage), quota: inMegabytes(quota) })}</p>
      )}
      {persistence === 'may-be-cleared' && <Button onPress={() => void askBrowser()}>{text('storage.ask')}</Button>}
    </Section>
  );

  async function askBrowser(): Promise<void> {
    const answer = await host.persistStorage();
    setReport(answer);
    if (answer.persistence !== 'kept') say({ text: text('storage.refused'), tone: 'refusal' });
  }
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / BYTES_PER_MB);
}
