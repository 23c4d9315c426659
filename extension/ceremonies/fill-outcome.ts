/**
 * After a code of a pending account was filled: did the site take it? What is awaited is kept beside the background, so
 * that it may stop meanwhile; each page that comes is looked at, and where the browser lets nobody in without a click,
 * as Firefox does after each navigation, the page under the popup is looked at when the popup opens.
 */

import { type AwaitedOutcome, isOutcomeOver, judgeOutcome } from '../core/autofill/outcome.ts';
import { siteHostOf } from '../core/sites/site.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { confirmAccount } from './edit-account.ts';
import type { FillPlace, FillPorts } from './fill-request.ts';

/** A page needs a moment to be drawn. */
const NEXT_PAGE_MS = 1500;

export interface OutcomePorts extends Pick<FillPorts, 'visit'> {
  readonly nowMs: () => number;
  readonly sleepUntil: (ms: number) => Promise<void>;
  readonly openVault: () => Promise<OpenVault | null>;
  readonly readAwaited: (tabId: number) => Promise<AwaitedOutcome | null>;
  readonly awaitOutcome: (awaited: AwaitedOutcome) => Promise<void>;
  readonly forgetAwaited: (tabId: number) => Promise<void>;
}

/** Begins to await the outcome, and looks as soon as the fields are gone. */
export async function watchOutcome(
  ports: OutcomePorts,
  accountId: string,
  { tabId, host, visit }: FillPlace,
): Promise<void> {
  await ports.awaitOutcome({ accountId, tabId, host, filledAtMs: ports.nowMs(), navigations: 0 });
  await visit.left;
  await lookAfterAMoment(ports, tabId);
}

/** The page has just come: it is looked at when it has been drawn. */
export async function lookAfterAMoment(ports: OutcomePorts, tabId: number): Promise<void> {
  await ports.sleepUntil(ports.nowMs() + NEXT_PAGE_MS);
  await lookAtOutcome(ports, tabId);
}

/**
 * Looks at the tab and confirms the account when the site took its code. In every other case it stays pending, and the
 * popup goes on asking the person.
 */
export async function lookAtOutcome(ports: OutcomePorts, tabId: number): Promise<void> {
  const awaited = await ports.readAwaited(tabId);
  if (awaited === null) return;
  if (isOutcomeOver(awaited, ports.nowMs())) return ports.forgetAwaited(tabId);
  const [visit] = await ports.visit(tabId, 0);
  if (visit === undefined) return;
  const { url, read } = visit;
  visit.end();
  const verdict = judgeOutcome(awaited, { host: siteHostOf(url), page: read.page, nowMs: ports.nowMs() });
  if (verdict === 'unsure') return;
  const vault = verdict === 'taken' ? await ports.openVault() : null;
  if (vault !== null) await confirmAccount(vault, awaited.accountId, ports.nowMs());
  if (vault !== null || verdict === 'refused') await ports.forgetAwaited(tabId);
}
