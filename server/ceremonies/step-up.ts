/** Judging a code, wherever it is asked: at login and at each step-up. What was accepted is still to be claimed. */

import type { AuditKind } from '../core/audit.ts';
import { hashBackupCode } from '../core/backup-codes.ts';
import {
  type ActiveEnrolment,
  type Enrolment,
  type EnrolmentSecrets,
  splitEnrolmentSecrets,
} from '../core/enrolment.ts';
import type { Challenge } from '../core/login.ts';
import { noticeOfFailures } from '../core/notices.ts';
import { nextCodeInSeconds, parseTypedCode, verifyTotp } from '../core/second-factor.ts';
import type { Account, Claim, Ports } from '../ports.ts';
import { audited, tellOwner } from './audit-trail.ts';
import { type CodeTry, type CountedTry, codeSubject, countBackupCodeTry, countTotpTry } from './code-tries.ts';

/** Why a code was not let through. Each front door puts them in its own words. */
export type CodeRefusal =
  /** Neither six digits nor the shape of a backup code: costs no try. */
  | { readonly kind: 'malformed-code' }
  /** `attemptsRemaining` is `null` where tries are not counted. */
  | { readonly kind: 'wrong-code'; readonly attemptsRemaining: number | null }
  /** `nextCodeInSeconds` is `null` for a backup code, which never comes again. */
  | { readonly kind: 'code-already-used'; readonly nextCodeInSeconds: number | null }
  | { readonly kind: 'too-many-attempts'; readonly retryAfterSeconds: number }
  /** TOTP codes are stopped until a backup code is used. */
  | { readonly kind: 'second-factor-stopped' };

/** A right code that nobody used before, as far as was seen: whether it counts is decided by claiming it. */
export interface AcceptedCode {
  readonly kind: 'accepted';
  readonly claim: Claim;
}

export interface CodeQuestion {
  readonly account: Account;
  readonly enrolment: ActiveEnrolment;
  /** The open challenge at login; `null` for a step-up within a session. */
  readonly challenge: Challenge | null;
  /** As typed. */
  readonly code: string;
}

type ChallengeExpired = { readonly kind: 'challenge-expired' };
type Judgement = AcceptedCode | CodeRefusal | ChallengeExpired;

/** Judges a code; tries are counted, and reported to the owner where they look like an attack. */
export async function checkCode(ports: Ports, question: CodeQuestion): Promise<Judgement> {
  const typed = parseTypedCode(question.code);
  switch (typed.kind) {
    case 'malformed-code':
      return typed;
    case 'totp':
      return checkTotp(ports, question, typed.code);
    case 'backup-code':
      return checkBackupCode(ports, question, typed.normal);
  }
}

/** The same within a session, where there is no challenge to expire. */
export async function checkStepUp(
  ports: Ports,
  question: Omit<CodeQuestion, 'challenge'>,
): Promise<AcceptedCode | CodeRefusal> {
  const judgement = await checkCode(ports, { ...question, challenge: null });
  if (judgement.kind === 'challenge-expired') throw new Error('a step-up has no challenge');
  return judgement;
}

/** What a lost claim comes to: somebody was quicker with the same code. */
export function alreadyUsed({ clock }: Ports, claim: Claim): CodeRefusal {
  const inSeconds = claim.kind === 'time-step' ? nextCodeInSeconds(clock.nowMs()) : null;
  return { kind: 'code-already-used', nextCodeInSeconds: inSeconds };
}

/** What an accepted TOTP code is to be claimed by. */
export function timeStepClaim({ id, accountId }: Enrolment, timeStep: number): Claim {
  return { kind: 'time-step', enrolmentId: id, throttleSubject: codeSubject(accountId), timeStep };
}

/** The secrets of an enrolment, decrypted. */
export async function openEnrolment({ keys }: Ports, { sealed, accountId, id }: Enrolment): Promise<EnrolmentSecrets> {
  return splitEnrolmentSecrets(await keys.open(sealed, { purpose: 'enrolment', accountId, recordId: id }));
}

async function checkTotp(ports: Ports, question: CodeQuestion, code: string): Promise<Judgement> {
  const { account, enrolment } = question;
  const counted: CountedTry = await countTotpTry(ports, tryOf(question));
  if (counted.kind !== 'counted') return counted;

  const { secret } = await openEnrolment(ports, enrolment);
  const nowMs = ports.clock.nowMs();
  const { driftWindow } = ports.settings;
  const outcome = verifyTotp(code, { secret, lastTimeStep: enrolment.lastTimeStep, driftWindow, nowMs });
  switch (outcome.kind) {
    case 'accepted':
      return { kind: 'accepted', claim: timeStepClaim(enrolment, outcome.timeStep) };
    case 'replayed':
      await report(ports, account, 'code-reused');
      return { kind: 'code-already-used', nextCodeInSeconds: nextCodeInSeconds(nowMs) };
    case 'wrong-code': {
      const due = noticeOfFailures(counted.failures);
      if (due !== null) await report(ports, account, due);
      return { kind: 'wrong-code', attemptsRemaining: counted.attemptsRemaining };
    }
  }
}

async function checkBackupCode(ports: Ports, question: CodeQuestion, normal: string): Promise<Judgement> {
  const { account, enrolment } = question;
  const counted = await countBackupCodeTry(ports, tryOf(question));
  if (counted.kind !== 'counted') return counted;

  const { backupCodeKey } = await openEnrolment(ports, enrolment);
  const backupCodeHash = await hashBackupCode(normal, backupCodeKey);
  const kept = await ports.store.enrolments.readBackupCode(enrolment.id, backupCodeHash);
  if (kept === null) return { kind: 'wrong-code', attemptsRemaining: counted.attemptsRemaining };
  if (!kept.used) {
    const throttleSubject = codeSubject(account.id);
    return {
      kind: 'accepted',
      claim: { kind: 'backup-code', enrolmentId: enrolment.id, throttleSubject, backupCodeHash },
    };
  }
  await report(ports, account, 'code-reused');
  return { kind: 'code-already-used', nextCodeInSeconds: null };
}

function tryOf({ account, challenge }: CodeQuestion): CodeTry {
  return { accountId: account.id, challenge };
}

async function report(
  ports: Ports,
  account: Account,
  kind: Extract<AuditKind, 'code-reused' | 'wrong-codes' | 'second-factor-stopped'>,
): Promise<void> {
  await audited(ports, { accountId: account.id, kind }, (audit) => ports.store.activity.append(audit));
  await tellOwner(ports, account, { kind });
}
