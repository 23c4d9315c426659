/** The state of the vault as a page sees it, and the one way to ask an open vault. */

import { useCallback, useRef, useState } from 'preact/hooks';
import { AppError } from '#shared/app-error.ts';
import type { VaultState } from '../messages.ts';
import type { Answer, AskVault } from './context.ts';
import type { PageHost } from './page-host.ts';

/** `loading` before the first answer, `broken` when the background does not answer. */
export type Stage = 'loading' | 'broken' | VaultState;

export interface Vault {
  readonly stage: Stage;
  readonly askVault: AskVault;
  /** To be told after a first passphrase was chosen, an unlock, or a lock. */
  readonly setStage: (stage: Stage) => void;
}

/**
 * Follows the vault: any question that is answered with `locked` moves the page to where the vault stands.
 *
 * @param onFull - Called when the disk took no more, and nothing was changed. It must stay the same function.
 */
export function useVault(host: PageHost, onFull: () => void): Vault {
  const [stage, setStage] = useState<Stage>('loading');
  const now = useRef(stage);
  now.current = stage;

  const askVault: AskVault = useCallback(
    async (kind, request) => {
      try {
        const answer = await host.ask(kind, request);
        if (!isLocked(answer)) return answer as Answer<typeof kind>;
        // What was read from the vault goes with the page, and the next one finds out how the vault stands.
        if (now.current === 'open') {
          host.startAnew();
          return null;
        }
        const { state } = await host.ask('vault-state', null);
        setStage(state === 'open' ? 'locked' : state);
      } catch (error) {
        const code = error instanceof AppError ? error.code : null;
        if (code === 'storage-full') onFull();
        // Else the background failed by its own mistake and has reported it; the page can only say so.
        else setStage(code === 'storage-unavailable' ? 'unavailable' : 'broken');
      }
      return null;
    },
    [host, onFull],
  );
  return { stage, askVault, setStage };
}

function isLocked(answer: object): boolean {
  return 'kind' in answer && answer.kind === 'locked';
}
