/**
 * What was captured and not yet kept: in `storage.session`, memory of trusted contexts that outlives the service
 * worker and is never on disk. It goes when the vault is locked.
 */

import { browser } from 'wxt/browser';
import type { CaptureOutcome } from '../messages.ts';
import { onSessionClosed } from './session.ts';

const KEY = 'capture';

export interface RememberedCandidate {
  readonly id: string;
  readonly keyUri: string;
  /** The site that it was captured on; `null` for a picture or a text. */
  readonly host: string | null;
}

export interface CaptureMemory {
  /** Of the last capture. */
  readonly candidates: readonly RememberedCandidate[];
  /** Transfer codes of batches that are not complete. */
  readonly transfers: readonly string[];
  /** What a capture found for which no popup was open. */
  readonly outcome: CaptureOutcome | null;
}

const NOTHING: CaptureMemory = { candidates: [], transfers: [], outcome: null };

export async function readCaptureMemory(): Promise<CaptureMemory> {
  const { [KEY]: stored } = await browser.storage.session.get<Record<string, CaptureMemory | undefined>>(KEY);
  return stored ?? NOTHING;
}

/** Changes what is given and keeps the rest. */
export async function changeCaptureMemory(change: Partial<CaptureMemory>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await readCaptureMemory()), ...change } });
}

/** Forgets everything when the vault is locked. */
export function watchCaptureMemory(): void {
  onSessionClosed(() => void browser.storage.session.remove(KEY));
}
