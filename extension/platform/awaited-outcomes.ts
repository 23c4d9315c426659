/** Codes whose fate is not known yet, one for each tab. */

import { browser } from 'wxt/browser';
import type { AwaitedOutcome } from '../core/autofill/outcome.ts';
import { createSessionMemory } from './session-memory.ts';

type ByTab = Readonly<Record<string, AwaitedOutcome>>;

const memory = createSessionMemory<ByTab>('awaited-outcomes', {});

/** What is awaited of a tab; `null` when nothing is. */
export async function readAwaited(tabId: number): Promise<AwaitedOutcome | null> {
  return (await memory.read())[tabId] ?? null;
}

/** Whether anything is awaited, of whichever tab. */
export async function isAnyAwaited(): Promise<boolean> {
  return Object.keys(await memory.read()).length > 0;
}

/** Awaits this, in place of what was awaited of the same tab. */
export function awaitOutcome(awaited: AwaitedOutcome): Promise<void> {
  return memory.change((all) => ({ ...all, [awaited.tabId]: awaited }));
}

export function forgetAwaited(tabId: number): Promise<void> {
  return memory.change((all) => {
    const { [tabId]: awaited, ...others } = all;
    return awaited === undefined ? all : others;
  });
}

/** Calls back when a tab of which something is awaited has come to rest on another page. */
export function onNextPage(callback: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void countNavigation(tabId);
    if (status === 'complete') void readAwaited(tabId).then((awaited) => awaited !== null && callback(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetAwaited(tabId));
  memory.forgetWhenLocked();
}

function countNavigation(tabId: number): Promise<void> {
  return memory.change((all) => {
    const { [tabId]: awaited } = all;
    return awaited === undefined ? all : { ...all, [tabId]: { ...awaited, navigations: awaited.navigations + 1 } };
  });
}
