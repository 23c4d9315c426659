/**
 * Codes whose fate is not known yet, one for each tab: in `storage.session`, memory of trusted contexts that outlives
 * the background and is never on disk. It goes when the vault is locked.
 */

import { browser } from 'wxt/browser';
import type { AwaitedOutcome } from '../core/autofill/outcome.ts';
import { onSessionClosed } from './session.ts';

const KEY = 'awaited-outcomes';

type ByTab = Readonly<Record<string, AwaitedOutcome>>;

/** One change at a time, or the later of two would lose the earlier. */
let lastChange: Promise<unknown> = Promise.resolve();

/** What is awaited of a tab; `null` when nothing is. */
export async function readAwaited(tabId: number): Promise<AwaitedOutcome | null> {
  await lastChange;
  return (await readAll())[tabId] ?? null;
}

/** Awaits this, in place of what was awaited of the same tab. */
export function awaitOutcome(awaited: AwaitedOutcome): Promise<void> {
  return change((all) => ({ ...all, [awaited.tabId]: awaited }));
}

export function forgetAwaited(tabId: number): Promise<void> {
  return change(({ [tabId]: _settled, ...others }) => others);
}

/** Calls back when a tab of which something is awaited has come to rest on another page. */
export function onNextPage(callback: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void countNavigation(tabId);
    if (status === 'complete') void readAwaited(tabId).then((awaited) => awaited !== null && callback(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetAwaited(tabId));
  onSessionClosed(() => void browser.storage.session.remove(KEY));
}

function countNavigation(tabId: number): Promise<void> {
  return change(({ [tabId]: awaited, ...others }) =>
    awaited === undefined ? null : { ...others, [tabId]: { ...awaited, navigations: awaited.navigations + 1 } },
  );
}

async function readAll(): Promise<ByTab> {
  const { [KEY]: stored } = await browser.storage.session.get<Record<string, ByTab | undefined>>(KEY);
  return stored ?? {};
}

/** @param next - `null` when nothing changes. */
function change(next: (all: ByTab) => ByTab | null): Promise<void> {
  const changed = lastChange.then(async () => {
    const all = next(await readAll());
    if (all !== null) await browser.storage.session.set({ [KEY]: all });
  });
  lastChange = changed.catch(() => undefined); // The next change is not to fail for this one; its caller hears of it.
  return changed;
}
