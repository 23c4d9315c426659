/** Giving a code out: it is claimed in the vault, and only then written into the page. */

import { type CodeChoice, chooseCode, wasJustFilled } from '../core/autofill/code-choice.ts';
import { partsOf } from '../core/autofill/code-parts.ts';
import type { FillOutcome } from '../messages.ts';
import type { WriteResult } from '../platform/page-filler.ts';
import type { SiteTime } from '../platform/site-clocks.ts';
import { notYet, refusal } from './fill-refusals.ts';
import type { FillPorts, FillRequest, Target } from './fill-request.ts';

/** Writes the code of now, or begins to wait for the next. */
export async function fillCode(ports: FillPorts, request: FillRequest, target: Target): Promise<FillOutcome> {
  const { account, time } = target;
  const choice = chooseCode(account, time.nowMs());
  const outcome = choice.kind === 'now' ? await writeClaimed(ports, request, target) : waitUntil(choice.untilMs, time);
  if (outcome.kind !== 'waiting') return outcome;
  ports.waitingFills.begin(request, {
    accountId: account.id,
    visit: target.prompt.visit,
    outcome,
    ended: writeAfter(outcome.untilMs + time.offsetMs, ports, request, target),
  });
  return outcome;
}

/** A vault that was locked meanwhile gives nothing out. A step that another tab took meanwhile is followed by the next. */
async function writeAfter(
  untilMs: number,
  ports: FillPorts,
  request: FillRequest,
  target: Target,
): Promise<FillOutcome> {
  const { sleepUntil, offsetMs } = target.time;
  await sleepUntil(untilMs);
  if (!(await ports.isOpen())) return refusal.locked();
  const outcome = await writeClaimed(ports, request, target);
  return outcome.kind === 'waiting' ? writeAfter(outcome.untilMs + offsetMs, ports, request, target) : outcome;
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
export async function fillBackupCode(
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
