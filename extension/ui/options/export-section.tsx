/** Letting accounts out into a file: which kind, the passphrase or a passkey again, what will be missing, and only then the file. */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlannedExport, TargetSummary, Transfer } from '#extension/core/transfer/transfer.ts';
import { usePage } from '../context.ts';
import { saveFile } from '../parts/save-file.ts';
import { ExportForm, type ExportWishes } from './export-form.tsx';
import { ExportPlan } from './export-plan.tsx';
import { ManagedExport } from './managed-notices.tsx';
import { Section } from './section.tsx';
import { useTransfer } from './transfer-context.ts';
import { usePolicy } from './use-policy.ts';

interface Planned {
  readonly plan: PlannedExport;
  readonly wishes: ExportWishes;
  /** Records of the vault that could not be opened and will not be in the file. */
  readonly damaged: number;
}

export function ExportSection() {
  const { askVault, say, text } = usePage();
  const openTransfer = useTransfer();
  const policy = usePolicy();
  const transfer = useRef<Transfer | null>(null);
  const [targets, setTargets] = useState<readonly TargetSummary[]>([]);
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [problem, setProblem] = useState<{ readonly field: 'proof' | 'password'; readonly words: string } | null>(null);
  const [busy, setBusy] = useState(false);

  const allowed = policy?.forbidPlainExport ? targets.filter(({ sealed }) => sealed) : targets;
  useEffect(() => {
    const worker = openTransfer();
    transfer.current = worker;
    void worker.ask('list-targets', null).then(setTargets);
    return () => worker.end();
  }, [openTransfer]);
  return (
    <Section id="export" title={text('options.nav.export')}>
      <p>{text('export.body')}</p>
      <ManagedExport />
      {planned === null ? (
        <ExportForm targets={allowed} problem={problem} busy={busy} onSubmit={(wishes) => void plan(wishes)} />
      ) : (
        <ExportPlan
          plan={planned.plan}
          damaged={planned.damaged}
          busy={busy}
          onWrite={() => void write(planned)}
          onCancel={() => setPlanned(null)}
        />
      )}
    </Section>
  );

  async function plan(wishes: ExportWishes): Promise<void> {
    setProblem(null);
    setBusy(true);
    const exported = await askVault('export-accounts', { proof: wishes.proof, target: wishes.target });
    if (exported?.kind === 'refused') setProblem({ field: 'proof', words: exported.detail });
    if (exported?.kind === 'exported' && transfer.current !== null) {
      const { accounts, damaged } = exported;
      const plan = await transfer.current.ask('plan', { target: wishes.target, accounts });
      setPlanned({ plan, wishes, damaged });
    }
    setBusy(false);
  }

  async function write({ wishes }: Planned): Promise<void> {
    if (transfer.current === null) return;
    setBusy(true);
    const answer = await transfer.current.ask('write', { password: wishes.password });
    setBusy(false);
    setPlanned(null);
    switch (answer.kind) {
      case 'refused':
        return setProblem({ field: 'password', words: answer.detail });
      case 'not-as-written':
        return say({ text: text('export.notAsWritten', { names: answer.names.join(', ') }), tone: 'refusal' });
      case 'written':
        saveFile(answer);
        say({ text: text('export.saved', { name: answer.fileName }) });
    }
  }
}
