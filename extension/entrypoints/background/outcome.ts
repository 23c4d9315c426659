import { lookAfterAMoment, lookAtOutcome, type OutcomePorts, watchOutcome } from '../../ceremonies/fill-outcome.ts';
import type { FillPlace } from '../../ceremonies/fill-request.ts';
import { awaitOutcome, forgetAwaited, isAnyAwaited, onNextPage, readAwaited } from '../../platform/awaited-outcomes.ts';
import { visitPages } from '../../platform/page-visitor.ts';
import { sleepAwake } from '../../platform/sleep.ts';
import { activeTabId } from '../../platform/tab-capture.ts';
import { openVault } from '../../platform/vault-store.ts';

const ports: OutcomePorts = {
  nowMs: Date.now,
  sleepUntil: sleepAwake,
  visit: visitPages,
  openVault,
  readAwaited,
  awaitOutcome,
  forgetAwaited,
};

/** Looks at each page that comes after a code of a pending account. Also wakes the background for it. */
export function watchForOutcomes(): void {
  onNextPage((tabId) => void lookAfterAMoment(ports, tabId).catch(reportError));
}

/** A code of a pending account was just filled. */
export function awaitFill(accountId: string, place: FillPlace): Promise<void> {
  return watchOutcome(ports, accountId, place);
}

/** The popup opened over a tab: what it could not look at before, it may look at now. */
export async function lookUnderPopup(tabId: number | null): Promise<void> {
  if (!(await isAnyAwaited())) return;
  const id = tabId ?? (await activeTabId());
  if (id !== null) await lookAtOutcome(ports, id);
}
