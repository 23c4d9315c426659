/** Which account the step before named, for each tab: in memory, while the vault is open. */

import { browser } from 'wxt/browser';
import { accountOfStep, type NamedSteps, type StepPlace, withoutStep, withStep } from '../core/autofill/step-before.ts';
import { createSessionMemory } from './session-memory.ts';

const memory = createSessionMemory<NamedSteps>('named-steps', {});

/** The id of the account; `null` when no step named one. */
export async function readStepBefore(place: StepPlace): Promise<string | null> {
  return accountOfStep(await memory.read(), place, Date.now());
}

export function keepStep(place: StepPlace, accountId: string): Promise<void> {
  return memory.change((steps) => withStep(steps, place, { accountId, atMs: Date.now() }));
}

/** Forgets a tab that was closed, and everything when the vault is locked. To be called at each start of the background. */
export function watchSteps(): void {
  browser.tabs.onRemoved.addListener((tabId) => void memory.change((steps) => withoutStep(steps, tabId)));
  memory.forgetWhenLocked();
}
