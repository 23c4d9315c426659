/** Filling a code into a page: read, decide, claim, write. */

import type { Account } from '../core/accounts/account.ts';
import type { AccountEntry } from '../core/accounts/account-entry.ts';
import { chooseAccount } from '../core/autofill/account-choice.ts';
import { type CodeChoice, chooseCode, wasJustFilled } from '../core/autofill/code-choice.ts';
import { partsOf } from '../core/autofill/code-parts.ts';
import { AUTOMATIC_CONFIDENCE, type Detection, detect } from '../core/autofill/detect.ts';
import { isSiteMatch } from '../core/sites/site.ts';
import type { FillOutcome } from '../messages.ts';
import type { WriteResult } from '../platform/page-filler.ts';
import type { PageVisit } from '../platform/page-visitor.ts';
import type { SiteTime } from '../platform/site-clocks.ts';
import type { OpenVault } from '../platform/vault-store.ts';
import { isOwnPlace } from './fill-place.ts';
import { notYet, refusal } from './fill-refusals.ts';
import type { WaitingFills } from './fill-waiting.ts';

/** What filling asks of the browser. */
export interface FillPorts {
  readonly vault: OpenVault;
  readonly visit: (tabId: number, frameId: number | null) => Promise<readonly PageVisit[]>;
  /** The clock that codes for this site are made with. `speaksLink`: its page says that it may be asked for the time. */
  readonly readTime: (place: {
    readonly tabId: number;
    readonly host: string;
    readonly speaksLink: boolean;
  }) => Promise<SiteTime>;
  readonly waitingFills: WaitingFills;
  /** Whether the vault is still open, after a wait. */
  readonly isOpen: () => Promise<boolean>;
  /** A code of a pending account was written: whether the site takes it is to be watched. */
  readonly watchOutcome: (accountId: string, place: FillPlace) => void;
}

/** The tab and frame that is filled, and whose host it is. */
export interface FillPlace {
  readonly tabId: number;
  readonly host: string;
  readonly visit: PageVisit;
}

export interface FillRequest {
  readonly tabId: number;
  /** Host of the tab, by the browser's word. */
  readonly host: string;
  /** Only this frame; `null` looks in all. */
  readonly frameId: number | null;
  /** The account that the person chose; `null` leaves it to the site and the names on the page. */
  readonly accountId: string | null;
  /** The person agreed to use up a backup code. */
  readonly useBackupCode: boolean;
  /** Submit afterwards, unless a code was filled a moment ago: a refused code is not followed by the next by itself. */
  readonly submit: boolean;
  /** A person asked for it. Unasked, only a certain prompt with empty fields is filled, and no backup code. */
  readonly asked: boolean;
}

/** A prompt in one of the tab's documents. */
interface Prompt {
  readonly visit: PageVisit;
  readonly detection: Detection;
}

/** What the documents of a tab showed. */
interface Found {
  readonly accounts: readonly AccountEntry[];
  readonly prompt: Prompt | null;
  /** The browser let us in. */
  readonly reached: boolean;
  readonly speaksLink: boolean;
}

/** What is filled, with whose code, made with which clock. */
interface Target {
  readonly account: Account;
  readonly prompt: Prompt;
  readonly time: SiteTime;
}

const TOP_FRAME = 0;

/** Fills the code of the site's account into the prompt of the tab, or says why not. */
export async function fill(ports: FillPorts, request: FillRequest): Promise<FillOutcome> {
  const begun = ports.waitingFills.join(request);
  if (begun !== null) return begun;
  const accounts = await accountsFor(ports.vault, request);
  if ('kind' in accounts) return accounts;
  const rules = accounts.flatMap(({ sites }) => sites);
  const visits = await ports.visit(request.tabId, request.frameId);
  const own = visits.filter((visit) => isOwnPlace({ ...visit, ancestorOrigins: visit.read.ancestorOrigins }, rules));
  const prompt = bestPrompt(own);
  for (const visit of visits) if (visit !== prompt?.visit) visit.end();
  const speaksLink = own.some(({ frameId, read }) => frameId === TOP_FRAME && read.speaksLink);
  const outcome = await fillPrompt(ports, request, { accounts, prompt, reached: visits.length > 0, speaksLink });
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

async function fillPrompt(ports: FillPorts, request: FillRequest, found: Found): Promise<FillOutcome> {
  const { prompt, accounts, speaksLink } = found;
  if (prompt === null) return found.reached ? refusal.noField() : refusal.noAccess();
  if (prompt.detection.kind === 'out-of-band') return refusal.outOfBand();
  if (!request.asked && !isFillableUnasked(prompt)) return refusal.noField();
  const choice = chooseAccount(accounts, prompt.visit.read.userNames);
  if (choice.kind === 'ask') return { kind: 'choose', accountIds: choice.accounts.map(({ id }) => id) };
  const account = await ports.vault.account(choice.account.id);
  if (account === null) return refusal.damaged();
  const time = await ports.readTime({ tabId: request.tabId, host: request.host, speaksLink });
  const target = { account, prompt, time };
  return prompt.detection.kind === 'backup-code'
    ? fillBackupCode(ports, request, target)
    : fillCode(ports, request, target);
}

function isFillableUnasked({ visit, detection }: Prompt): boolean {
  const empty = detection.fields.every((index) => visit.read.page.fields[index]?.content === 'empty');
  return detection.kind === 'totp' && detection.confidence >= AUTOMATIC_CONFIDENCE && empty;
}

async function fillCode(ports: FillPorts, request: FillRequest, target: Target): Promise<FillOutcome> {
  const { account, time } = target;
  const choice = chooseCode(account, time.nowMs());
  if (choice.kind === 'now') return writeClaimed(ports, request, target);
  const outcome = waitUntil(choice.untilMs, time);
  ports.waitingFills.begin(request, {
    accountId: account.id,
    visit: target.prompt.visit,
    outcome,
    ended: writeAfter(time.sleepUntil(choice.untilMs), ports, request, target),
  });
  return outcome;
}

/** A vault that was locked meanwhile gives nothing out. */
async function writeAfter(
  wait: Promise<void>,
  ports: FillPorts,
  request: FillRequest,
  target: Target,
): Promise<FillOutcome> {
  await wait;
  return (await ports.isOpen()) ? writeClaimed(ports, request, target) : refusal.locked();
}

/** The popup counts down by this computer's clock, whatever the site's says. */
function waitUntil(untilMs: number, { offsetMs, nowMs }: SiteTime): FillOutcome {
  return notYet(untilMs - offsetMs, nowMs() - offsetMs);
}

/** Claims the code in the vault, then writes it: whatever happens next, it is not given out again. */
async function writeClaimed(ports: FillPorts, request: FillRequest, target: Target): Promise<FillOutcome> {
  const { visit, detection } = target.prompt;
  const { time } = target;
  const { id } = target.account;
  // While it waited the page may have gone: no step is to be spent on that.
  if (!visit.isThere()) return refusal.gone();
  let choice: CodeChoice = { kind: 'wait', untilMs: 0 };
  let parts: readonly string[] | null = null;
  let justFilled = false;
  await ports.vault.update(id, (account) => {
    choice = chooseCode(account, time.nowMs());
    justFilled = wasJustFilled(account, time.nowMs());
    parts = choice.kind === 'now' ? partsOf(choice.code, detection, visit.read.page) : null;
    return choice.kind === 'now' && parts !== null ? choice.account : account;
  });
  // The compiler does not see what the callback assigned.
  const claimed = choice as CodeChoice;
  if (claimed.kind === 'wait') return waitUntil(claimed.untilMs, time);
  if (parts === null) return refusal.doesNotFit(claimed.code.length, detection);
  const submit = request.submit && !justFilled;
  const outcome = outcomeOf(await visit.write({ fields: detection.fields, parts, submit, replace: request.asked }), id);
  if (outcome.kind === 'filled' && claimed.account.enrolment.kind === 'pending') {
    ports.watchOutcome(id, { tabId: request.tabId, host: request.host, visit });
  }
  return outcome;
}

/** A backup code works once: it goes only when the person said so, and is marked used before it leaves the vault. */
async function fillBackupCode(
  ports: FillPorts,
  request: FillRequest,
  { account, time, prompt: { visit, detection } }: Target,
): Promise<FillOutcome> {
  const unused = account.backupCodes.filter(({ usedAtMs }) => usedAtMs === null);
  if (unused.length === 0) return refusal.noBackupCodes();
  if (!request.useBackupCode) {
    return { kind: 'confirm-backup-code', accountId: account.id, remaining: unused.length };
  }
  let code = '';
  await ports.vault.update(account.id, (current) => {
    code = current.backupCodes.find(({ usedAtMs }) => usedAtMs === null)?.code ?? '';
    const backupCodes = current.backupCodes.map((stored) =>
      stored.code === code ? { ...stored, usedAtMs: time.nowMs() - time.offsetMs } : stored,
    );
    return { ...current, backupCodes };
  });
  if (code === '') return refusal.noBackupCodes();
  const parts = partsOf(code, detection, visit.read.page);
  if (parts === null) return refusal.doesNotFit(code.length, detection);
  return outcomeOf(await visit.write({ fields: detection.fields, parts, submit: false, replace: true }), account.id);
}

function outcomeOf(result: WriteResult, accountId: string): FillOutcome {
  return result === 'written' ? { kind: 'filled', accountId } : refusal[result === 'not-taken' ? 'notTaken' : result]();
}
