/** What was captured and not yet kept. */

import type { CaptureOutcome } from '../messages.ts';
import { createSessionMemory } from './session-memory.ts';

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

const memory = createSessionMemory('capture', NOTHING);

export const readCaptureMemory = memory.read;
/** Forgets everything when the vault is locked. */
export const watchCaptureMemory = memory.forgetWhenLocked;

/** Changes what is given and keeps the rest. */
export function changeCaptureMemory(change: Partial<CaptureMemory>): Promise<void> {
  return memory.change((before) => ({ ...before, ...change }));
}
