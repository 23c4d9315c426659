/** The options page: one section at a time, some of which need the open vault. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { PageContext } from '../context.ts';
import type { Text } from '../messages/text.ts';
import type { PageHost } from '../page-host.ts';
import { Mark } from '../parts/mark.tsx';
import { SayingBar, useSayings } from '../parts/sayings.tsx';
import { type Stage, useVault } from '../use-vault.ts';
import { About } from './about.tsx';
import { AccountsSection } from './accounts-section.tsx';
import { AutomaticSites } from './automatic-sites.tsx';
import { BackupsSection } from './backups-section.tsx';
import { type Contents, ContentsContext } from './contents.ts';
import { ExportSection } from './export-section.tsx';
import { HealthReport } from './health-report.tsx';
import { ImportSection } from './import-section.tsx';
import { KeySlots } from './key-slots.tsx';
import { LanguageSection } from './language-section.tsx';
import { Locking } from './locking.tsx';
import { ManagedProblems } from './managed-notices.tsx';
import { type OpenTransfer, TransferContext } from './transfer-context.ts';
import { Trash } from './trash.tsx';
import { SECTIONS, type SectionName, useSection } from './use-section.ts';
import { WithVault } from './with-vault.tsx';

interface OptionsProps {
  readonly host: PageHost;
  readonly openTransfer: OpenTransfer;
  readonly text: Text;
}

export function Options({ host, openTransfer, text }: OptionsProps) {
  const sayings = useSayings();
  const sayFull = useCallback(() => sayings.say({ text: text('storage.full'), tone: 'refusal' }), [sayings.say, text]);
  const { stage, askVault, setStage } = useVault(host, sayFull);
  const section = useSection();
  useHeadingOf(section);
  const [contents, setContents] = useState<Omit<Contents, 'refresh'> | null>(null);

  const refresh = useCallback(async () => {
    const listed = await askVault('list-accounts', { tabId: null });
    const trash = listed && (await askVault('list-trash', null));
    const health = trash && (await askVault('health-report', null));
    if (!listed || !trash || !health) return setContents(null);
    setContents({
      accounts: listed.accounts,
      damaged: listed.damaged,
      trash: trash.accounts,
      findings: health.findings,
      vaultFindings: health.vault,
      duplicates: health.duplicates,
    });
    setStage('open');
  }, [askVault, setStage]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    // Nothing that was read from the vault outlives it.
    if (stage === 'locked') setContents(null);
  }, [stage]);

  const { say } = sayings;
  const page = useMemo(() => ({ host, text, askVault, say }), [host, text, askVault, say]);
  const open = useMemo(() => contents && { ...contents, refresh }, [contents, refresh]);
  return (
    <PageContext.Provider value={page}>
      <div class="options">
        <header class="options-header">
          <Mark />
          <h1>{text('options.title')}</h1>
        </header>
        <nav aria-label={text('options.sections')}>
          <ul class="options-nav">
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                  {text(`options.nav.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <ManagedProblems />
          <ContentsContext.Provider value={open}>
            <TransferContext.Provider value={openTransfer}>
              <SectionBody section={section} stage={stage} onVaultChanged={() => void refresh()} />
            </TransferContext.Provider>
          </ContentsContext.Provider>
        </main>
      </div>
      <SayingBar sayings={sayings} />
    </PageContext.Provider>
  );
}

/** Who goes to another section goes on from its heading: keys and screen readers would stay behind among the links. */
function useHeadingOf(section: SectionName): void {
  const shown = useRef(section);
  useEffect(() => {
    if (shown.current !== section) document.querySelector<HTMLElement>('main h2[tabindex]')?.focus();
    shown.current = section;
  }, [section]);
}

interface SectionBodyProps {
  readonly section: SectionName;
  readonly stage: Stage;
  /** The vault was unlocked or locked from here. */
  readonly onVaultChanged: () => void;
}

function SectionBody({ section, stage, onVaultChanged }: SectionBodyProps) {
  switch (section) {
    case 'sites':
      return <AutomaticSites />;
    case 'locking':
      return <Locking locked={stage === 'locked'} onLocked={onVaultChanged} />;
    case 'language':
      return <LanguageSection />;
    case 'about':
      return <About />;
    case 'accounts':
      return <WithVault stage={stage} onUnlocked={onVaultChanged} section={<AccountsSection />} />;
    case 'trash':
      return <WithVault stage={stage} onUnlocked={onVaultChanged} section={<Trash />} />;
    case 'import':
      return <WithVault stage={stage} onUnlocked={onVaultChanged} section={<ImportSection />} />;
    case 'export':
      return <WithVault stage={stage} onUnlocked={onVaultChanged} section={<ExportSection />} />;
    case 'backups':
      return <WithVault stage={stage} onUnlocked={onVaultChanged} section={<BackupsSection />} />;
    case 'keys':
      return <WithVault stage={stage} onUnlocked={onVaultChanged} section={<KeySlots />} />;
    case 'health':
      return <WithVault stage={stage} onUnlocked={onVaultChanged} section={<HealthReport />} />;
  }
}
