/** @jsxImportSource hono/jsx */
/** Turning two-factor authentication on: explained, connected, confirmed, and on once the backup codes are kept. */

import { Hono } from 'hono';
import { codeRequest } from '#shared/api/schemas.ts';
import {
  cancelEnrolment,
  completeEnrolment,
  confirmEnrolment,
  readTwoFactorStatus,
  startEnrolment,
} from '../../ceremonies/enrolment.ts';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo, type SiteContext, showPage, showRefusal, surroundingsOf } from '../answer.ts';
import { judgeForm, readForm } from '../forms.ts';
import { readBackupCodes } from '../kept-backup-codes.ts';
import { withNext } from '../next-page.ts';
import { BackupCodesPage } from '../pages/backup-codes.tsx';
import { EnablePage } from '../pages/enable.tsx';
import { SetUpPage } from '../pages/set-up.tsx';
import { PATHS } from '../paths.ts';
import { codeRefusal, type Refusal, refuse } from '../refusals.ts';
import { ownerOf } from '../signed-in.ts';

export const twoFactorRoutes = new Hono<FrontDoor>();

twoFactorRoutes.get(PATHS.enable, async (c) => {
  const status = await readTwoFactorStatus(c.var.ports, ownerOf(c));
  if (status.state === 'on') return goTo(c, PATHS.userOptions, 'already-on');
  return showPage(c, <EnablePage here={surroundingsOf(c)} view={{ problems: [] }} />);
});

twoFactorRoutes.post(PATHS.enable, async (c) => {
  const outcome = await startEnrolment(c.var.ports, ownerOf(c));
  switch (outcome.kind) {
    case 'pending':
      return goTo(c, PATHS.setUp);
    case 'already-enabled':
      return goTo(c, PATHS.userOptions, 'already-on');
    case 'recent-sign-in-required':
      return goTo(c, withNext(PATHS.reauthenticate, PATHS.setUp));
  }
});

twoFactorRoutes.get(PATHS.setUp, (c) => showSetUp(c, null));

twoFactorRoutes.post(PATHS.setUp, async (c) => {
  const form = await readForm(c);
  const typed = { code: form.text('code') };
  const here = surroundingsOf(c);

  const judged = await judgeForm(codeRequest, typed, here.messages);
  if (!judged.ok) return showSetUp(c, { status: 400, problems: judged.problems });
  const outcome = await confirmEnrolment(c.var.ports, ownerOf(c), judged.value.code);

  switch (outcome.kind) {
    case 'confirmed': {
      const view = { purpose: 'set-up', backupCodes: outcome.backupCodes, problems: [] } as const;
      // No redirect: the codes are shown once and exist nowhere but in this answer.
      return showPage(c, <BackupCodesPage here={here} view={view} />);
    }
    case 'no-pending-enrolment':
      return showExpired(c);
    case 'already-enabled':
      return goTo(c, PATHS.userOptions, 'already-on');
    default:
      return showSetUp(c, codeRefusal(outcome, typed.code, here));
  }
});

twoFactorRoutes.post(PATHS.completeSetUp, async (c) => {
  const form = await readForm(c);
  const here = surroundingsOf(c);
  const backupCodes = readBackupCodes(form);
  if (backupCodes === null) return goTo(c, PATHS.setUp);
  if (form.text('saved') !== 'yes') {
    const refusal = refuse('invalid-request', here.messages.backupCodes.notTicked, 'saved');
    const view = { purpose: 'set-up', backupCodes, problems: refusal.problems } as const;
    return showRefusal(c, refusal, <BackupCodesPage here={here} view={view} />);
  }
  const outcome = await completeEnrolment(c.var.ports, ownerOf(c));
  if (outcome.kind === 'no-pending-enrolment') return showExpired(c);
  return goTo(c, PATHS.userOptions, 'two-factor-on');
});

twoFactorRoutes.post(PATHS.discardSetUp, async (c) => {
  await cancelEnrolment(c.var.ports, ownerOf(c));
  return goTo(c, PATHS.userOptions, 'set-up-discarded');
});

/** The pending set-up once more, or where one goes when there is none. */
async function showSetUp(c: SiteContext, refusal: Refusal | null) {
  const { ports } = c.var;
  const owner = ownerOf(c);
  const status = await readTwoFactorStatus(ports, owner);
  if (status.state === 'off') return refusal === null ? goTo(c, PATHS.enable) : showExpired(c);
  if (status.state === 'on') return goTo(c, PATHS.userOptions, 'already-on');

  const outcome = await startEnrolment(ports, owner);
  if (outcome.kind !== 'pending') return goTo(c, withNext(PATHS.reauthenticate, PATHS.setUp));
  const { confirmed } = status;
  const view = { ...outcome.setUp, confirmed, email: owner.account.email, problems: refusal?.problems ?? [] };
  const page = <SetUpPage here={surroundingsOf(c)} view={view} />;
  return refusal === null ? showPage(c, page) : showRefusal(c, refusal, page);
}

function showExpired(c: SiteContext) {
  const here = surroundingsOf(c);
  const refusal = refuse('no-pending-enrolment', here.messages.problems.setUpExpired);
  return showRefusal(c, refusal, <EnablePage here={here} view={refusal} />);
}
