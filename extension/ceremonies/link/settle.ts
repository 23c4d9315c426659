/** How a ceremony of the link ends, whatever happens on the way: with a comparison of both sides. */

import type { Client } from '#shared/api/client.ts';
import type { Problem } from '#shared/api/problems.ts';
import { AppError } from '#shared/app-error.ts';
import { describeEndState, type SiteState } from '../../core/link/end-state.ts';
import { describeProblem } from '../../core/link/problem-words.ts';
import { describeBadInput } from '../../core/words/bad-input.ts';
import { words } from '../../platform/words.ts';
import { accountsOf, keptStateOf, type LinkOutcome, type LinkPorts, type Unfinished } from './link-ports.ts';

/** It stopped in the middle; `because` is the reason in a sentence where there is more to say than how things stand. */
export interface Interrupted {
  readonly kind: 'interrupted';
  readonly because: string | null;
}

/** What a site says of an account's second factor. */
export interface SiteStatus {
  readonly state: SiteState;
  /** When its backup codes were made, Unix time in milliseconds; `null` when it does not say. */
  readonly backupCodesMadeAtMs: number | null;
}

export interface Ceremony {
  /** Whose account at the site this is about. */
  readonly accountName: string;
  readonly run: () => Promise<LinkOutcome | Interrupted>;
  /** After an interruption: what can be brought to its end by what the site says now; else `null`. */
  readonly finish: (site: SiteStatus) => Promise<LinkOutcome | null>;
}

/** Runs a ceremony to its end. Whatever goes wrong, a lost answer too, ends in a comparison of both sides. */
export async function settle(ports: LinkPorts, { accountName, run, finish }: Ceremony): Promise<LinkOutcome> {
  const outcome = await orInterrupted(run);
  if (outcome.kind !== 'interrupted') return outcome;
  const site = await readSiteStatus(ports.client);
  const finished = await orInterrupted(async () => (await finish(site)) ?? outcome);
  if (finished.kind === 'done' || finished.kind === 'refused') return finished;
  const end = finished.kind === 'unfinished' ? finished : await compare(ports, accountName, site.state);
  const sentences = new Set([outcome.because, end.detail].filter((sentence) => sentence !== null));
  return { ...end, detail: [...sentences].join(' ') };
}

async function compare(ports: LinkPorts, accountName: string, site: SiteState): Promise<Unfinished> {
  const kept = keptStateOf(await accountsOf(ports, accountName));
  return { kind: 'unfinished', site, kept, ...describeEndState({ site, kept }, ports.host, words()) };
}

/** How things stand at the site. Never rejects: no answer is an answer here. */
export async function readSiteStatus(client: Client): Promise<SiteStatus> {
  try {
    const answer = await client.twoFactor();
    if (!answer.ok) return { state: answer.status === 401 ? 'signed-out' : 'unknown', backupCodesMadeAtMs: null };
    const { state, backupCodes } = answer.body;
    return { state, backupCodesMadeAtMs: backupCodes === undefined ? null : Date.parse(backupCodes.createdAt) };
  } catch {
    // The person is told that the state is not known.
    return { state: 'unknown', backupCodesMadeAtMs: null };
  }
}

/** The site's refusal before anything was changed, in the person's language. */
export function refusedBy(problem: Problem, { host }: Pick<LinkPorts, 'host'>): LinkOutcome {
  return { kind: 'refused', detail: describeProblem(problem, host, words()) };
}

/** The site's refusal in the middle. Where it only says how things stand, the comparison says it better. */
export function interruptedBy(problem: Problem, { host }: Pick<LinkPorts, 'host'>): Interrupted {
  const { type } = problem;
  const isState = STATES.some((state) => type === `/problems/${state}`);
  return { kind: 'interrupted', because: isState ? null : describeProblem(problem, host, words()) };
}

const STATES = ['already-enabled', 'not-enabled', 'no-pending-enrolment'] as const;

async function orInterrupted(act: Ceremony['run']): Promise<LinkOutcome | Interrupted> {
  try {
    return await act();
  } catch (error) {
    // The page, the site or the vault went away. Which one it was shows in what both sides hold, but for a full disk.
    return { kind: 'interrupted', because: error instanceof AppError ? describeBadInput(error, words()) : null };
  }
}
