/** Filling a code into a page: read, decide, claim, write. */

import type { SiteRule } from '../core/accounts/account.ts';
import type { AccountEntry } from '../core/accounts/account-entry.ts';
import { chooseAccount } from '../core/autofill/account-choice.ts';
import { AUTOMATIC_CONFIDENCE, detect } from '../core/autofill/detect.ts';
import { isSiteMatch } from '../core/sites/site.ts';
import type { FillOutcome } from '../messages.ts';
import type { PageVisit } from '../platform/page-visitor.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { type ReadAhead, readAhead } from './fill-ahead.ts';
import { fillBackupCode, fillCode } from './fill-code.ts';
import { keepNames } from './fill-names.ts';
import { type ForeignPart, foreignPart, isOwnPlace, placeOf } from './fill-place.ts';
import { refusal } from './fill-refusals.ts';
import type { FillPorts, FillRequest, Prompt } from './fill-request.ts';
import { unseenHost } from './fill-unseen.ts';

/** What the documents of a tab showed. */
interface Found {
  readonly accounts: readonly AccountEntry[];
  readonly prompt: Prompt | null;
  /** Where there is a prompt, though in a frame that is not wholly the site's. */
  readonly foreign: ForeignPart;
  /** Whose part of the page nobody looked into, where there is no prompt; `null` for none. */
  readonly unseen: string | null;
  /** The browser let us in. */
  readonly reached: boolean;
  readonly speaksLink: boolean;
  /** Id of the account that the step before named; `null` when none did. */
  readonly beforeId: string | null;
  readonly ahead: ReadAhead;
}

const TOP_FRAME = 0;

/** Fills the code of the site's account into the prompt of the tab, or says why not. */
export async function fill(ports: FillPorts, request: FillRequest): Promise<FillOutcome> {
  if (!(await ports.mayFill(request.host))) return refusal.notByPolicy(request.host);
  const begun = ports.waitingFills.join(request);
  if (begun !== null) return begun;
  const accounts = await accountsFor(ports.vault, request);
  if ('kind' in accounts) return accounts;
  const rules = accounts.flatMap(({ sites }) => sites);
  const visiting = ports.visit(request.tabId, request.frameId);
  const ahead = readAhead(ports, request, accounts);
  const visits = await visiting;
  const own = visits.filter((visit) => isOwnPlace(placeOf(visit), rules));
  const prompt = bestPrompt(own);
  const beforeId = accounts.length > 1 ? await ports.readStepBefore(request) : null;
  if (prompt === null) await keepNames(ports, request, { accounts, names: own.flatMap(({ read }) => read.userNames) });
  for (const visit of visits) if (visit !== prompt?.visit) visit.end();
  const speaksLink = own.some(({ frameId, read }) => frameId === TOP_FRAME && read.speaksLink);
  const outcome = await fillPrompt(ports, request, {
    accounts,
    prompt,
    foreign: prompt === null ? foreignPrompt(visits, rules) : 'none',
    unseen: prompt === null ? unseenHost(own, visits, rules) : null,
    reached: visits.length > 0,
    speaksLink,
    beforeId,
    ahead,
  });
  if (outcome.kind !== 'filled' && outcome.kind !== 'waiting') prompt?.visit.end();
  return outcome;
}

async function accountsFor(vault: OpenVault, request: FillRequest): Promise<readonly AccountEntry[] | FillOutcome> {
  const { entries } = await vault.list();
  const live = entries.filter(({ trashedAtMs }) => trashedAtMs === null);
  const wanted = request.accountId === null ? live : live.filter(({ id }) => id === request.accountId);
  const matching = wanted.filter(({ sites }) => sites.some((rule) => isSiteMatch(rule, request.host)));
  if (matching.length > 0) return matching;
  return request.accountId === null ? refusal.noAccount(live, request.host) : refusal.wrongSite(wanted, request.host);
}

/** The likeliest prompt of all documents; one for a TOTP code before any other. */
function bestPrompt(visits: readonly PageVisit[]): Prompt | null {
  const prompts = visits
    .map((visit) => ({ visit, detection: detect(visit.read.page) }))
    .filter(({ detection }) => detection.kind !== 'none');
  const rank = ({ detection }: Prompt): number => (detection.kind === 'totp' ? 10 : 0) + detection.confidence;
  return prompts.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** A person sees a prompt where we may fill none: they are told whose it is. */
function foreignPrompt(visits: readonly PageVisit[], rules: readonly SiteRule[]): ForeignPart {
  const prompt = bestPrompt(visits);
  return prompt === null || prompt.detection.kind === 'out-of-band'
    ? 'none'
    : foreignPart(placeOf(prompt.visit), rules);
}

async function fillPrompt(ports: FillPorts, request: FillRequest, found: Found): Promise<FillOutcome> {
  const { prompt, accounts, speaksLink, beforeId, ahead } = found;
  if (found.foreign !== 'none') return refusal.foreignFrame(found.foreign.host, request.host);
  if (prompt === null) return noPrompt(found, request.host);
  if (prompt.detection.kind === 'out-of-band') return refusal.outOfBand();
  if (!request.asked && !isFillableUnasked(prompt)) return refusal.noField();
  const choice = chooseAccount(accounts, prompt.visit.read.userNames, beforeId);
  if (choice.kind === 'ask') return { kind: 'choose', accountIds: choice.accounts.map(({ id }) => id) };
  const [account, time] = await Promise.all([ahead.account(choice.account.id), ahead.time(speaksLink)]);
  if (account === null) return refusal.damaged();
  const target = { account, prompt, time };
  return prompt.detection.kind === 'backup-code'
    ? fillBackupCode(ports, request, target)
    : fillCode(ports, request, target);
}

function noPrompt({ unseen, reached }: Found, host: string): FillOutcome {
  if (unseen !== null) return refusal.unseenFrame(unseen, host);
  return reached ? refusal.noField() : refusal.noAccess();
}

function isFillableUnasked({ visit, detection }: Prompt): boolean {
  const empty = detection.fields.every((index) => visit.read.page.fields[index]?.content === 'empty');
  return detection.kind === 'totp' && detection.confidence >= AUTOMATIC_CONFIDENCE && empty;
}
