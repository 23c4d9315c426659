/** The options page: what needs the open vault, and what does not. */

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { PageContext } from '../context.ts';
import type { Text } from '../messages/text.ts';
import type { PageHost } from '../page-host.ts';
import { Mark } from '../parts/mark.tsx';
import { SayingBar, useSayings } from '../parts/sayings.tsx';
import { Unlock } from '../parts/unlock.tsx';
import { useVault } from '../use-vault.ts';
import { About } from './about.tsx';
import { AccountsSection } from './accounts-section.tsx';
import { AutomaticSites } from './automatic-sites.tsx';
import { type Contents, ContentsContext } from './contents.ts';
import { HealthReport } from './health-report.tsx';
import { Locking } from './locking.tsx';
import { Trash } from './trash.tsx';

const SECTIONS = ['accounts', 'trash', 'health', 'sites', 'locking', 'about'] as const;

export function Options({ host, text }: { readonly host: PageHost; readonly text: Text }) {
  const { stage, askVault, setStage } = useVault(host);
  const sayings = useSayings();
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
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{text(`options.nav.${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {stage === 'broken' && <p class="notice notice-warning">{text('app.broken')}</p>}
          {stage === 'absent' && <p class="notice">{text('options.absentBody')}</p>}
          {stage === 'locked' && <Unlock onUnlocked={() => void refresh()} />}
          {stage === 'open' && open && (
            <ContentsContext.Provider value={open}>
              <AccountsSection />
              <Trash />
              <HealthReport />
            </ContentsContext.Provider>
          )}
          <AutomaticSites />
          <Locking onLocked={() => void refresh()} />
          <About />
        </main>
      </div>
      <SayingBar sayings={sayings} />
    </PageContext.Provider>
  );
}
