/** The passkeys that open the vault, and asking whichever of them is at hand. */

import { useEffect, useState } from 'preact/hooks';
import type { SlotProof, SlotSummary } from '../messages.ts';
import type { PageHost } from './page-host.ts';
import { askPasskeys } from './passkey.ts';

export interface Passkeys {
  readonly slots: readonly SlotSummary[];
  readonly any: boolean;
  /** `null` when none answered, or the person declined. Called straight from a click. */
  readonly prove: () => Promise<SlotProof | null>;
}

export function usePasskeys(host: PageHost): Passkeys {
  const [slots, setSlots] = useState<readonly SlotSummary[]>([]);
  useEffect(() => {
    // Without an answer the passphrase is still there.
    void host.ask('list-slots', null).then(
      (answer) => setSlots(answer.slots),
      () => setSlots([]),
    );
  }, [host]);
  const questions = slots.flatMap(({ passkey }) => (passkey === null ? [] : [passkey]));
  return { slots, any: questions.length > 0, prove };

  async function prove(): Promise<SlotProof | null> {
    const asked = await askPasskeys(questions);
    return asked && { kind: 'passkey', prfOutputBase64url: asked.prfOutputBase64url };
  }
}
