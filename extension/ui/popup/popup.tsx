/** The popup: which screen stands, and what holds while any of them does. */

import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { PageContext } from '../context.ts';
import type { Text } from '../messages/text.ts';
import type { PageHost } from '../page-host.ts';
import { SayingBar, useSayings } from '../parts/sayings.tsx';
import { Unlock } from '../parts/unlock.tsx';
import { VaultGone, VaultUnavailable } from '../parts/vault-trouble.tsx';
import { useVault } from '../use-vault.ts';
import { whenShown } from '../when-shown.ts';
import { FIRST_LIST } from './first-list.ts';
import { FirstRun } from './first-run.tsx';
import { LastCapture } from './last-capture.tsx';
import { type AccountList, PopupContext } from './popup-context.ts';
import { ResumedFill } from './resumed-fill.tsx';
import { type Screen, screenBehind } from './screen.ts';
import { ScreenView } from './screen-view.tsx';

export function Popup({ host, text }: { readonly host: PageHost; readonly text: Text }) {
  const sayings = useSayings();
  const sayFull = useCallback(() => sayings.say({ text: text('storage.full'), tone: 'refusal' }), [sayings.say, text]);
  const { stage, askVault, setStage } = useVault(host, sayFull);
  const [list, setList] = useState<AccountList | null>(null);
  const [unlocked, setUnlocked] = useState(false);
  const [screen, setScreen] = useState<Screen>({ name: 'list' });

  const refresh = useCallback(async () => {
    const first = await askVault(FIRST_LIST.kind, FIRST_LIST.request);
    setList(first);
    if (first === null) return false;
    setStage('open');
    if (first.total === first.accounts.length) return true;
    await whenShown();
    const all = await askVault('list-accounts', { tabId: null });
    setList(all);
    return all !== null;
  }, [askVault, setStage]);
  const { say, hush } = sayings;
  const go = useCallback((next: Screen) => {
    setScreen(next);
    // In the toolbar the body scrolls, in a tab the window.
    document.body.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, []);
  const back = useCallback(() => {
    const behind = screenBehind(screen);
    if (behind !== null) {
      hush();
      go(behind);
    }
  }, [screen, go, hush]);

  // Before the first paint: an empty popup would only be drawn to be thrown away.
  useLayoutEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    // Nothing that was read from the vault outlives it.
    if (stage === 'locked') {
      setList(null);
      setScreen({ name: 'list' });
    }
  }, [stage]);
  useEscape(screen.name !== 'list', back);

  const page = useMemo(() => ({ host, text, askVault, say }), [host, text, askVault, say]);
  const popup = useMemo(() => list && { list, go, back, refresh }, [list, go, back, refresh]);
  return (
    <PageContext.Provider value={page}>
      {stage === 'broken' && <main class="broken">{text('app.broken')}</main>}
      {stage === 'absent' && <FirstRun onCreated={() => void refresh()} />}
      {stage === 'gone' && (
        <main>
          <VaultGone onBegin={() => setStage('absent')} />
        </main>
      )}
      {stage === 'unavailable' && (
        <main>
          <VaultUnavailable />
        </main>
      )}
      {stage === 'locked' && (
        <main>
          <Unlock
            onUnlocked={() => {
              setUnlocked(true);
              void refresh();
            }}
          />
        </main>
      )}
      {stage === 'open' && popup && (
        <PopupContext.Provider value={popup}>
          <LastCapture />
          {unlocked && <ResumedFill />}
          <ScreenView screen={screen} />
        </PopupContext.Provider>
      )}
      <SayingBar sayings={sayings} />
    </PageContext.Provider>
  );
}

/** Escape backs out of a screen. On the list it is left to the browser, which closes the popup. */
function useEscape(backsOut: boolean, back: () => void): void {
  useEffect(() => {
    if (!backsOut) return;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      back();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [backsOut, back]);
}
