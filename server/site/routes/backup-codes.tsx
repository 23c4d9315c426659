/** @jsxImportSource hono/jsx */
/** A new set of backup codes, and any set as a file. */

import { Hono } from 'hono';
import { codeRequest } from '#shared/api/schemas.ts';
import { isBackupCode } from '#shared/backup-codes/backup-code.ts';
import { replaceBackupCodes } from '../../ceremonies/backup-codes.ts';
import { readTwoFactorStatus } from '../../ceremonies/enrolment.ts';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo, showPage, showRefusal, surroundingsOf } from '../answer.ts';
import { judgeForm, readForm } from '../forms.ts';
import { backupCodeFileName, formatBackupCodeFile, readBackupCodes } from '../kept-backup-codes.ts';
import { BackupCodesPage } from '../pages/backup-codes.tsx';
import { NewBackupCodesPage } from '../pages/new-backup-codes.tsx';
import { PATHS } from '../paths.ts';
import { codeRefusal, type Refusal, refuse } from '../refusals.ts';
import { showError } from '../show-error.tsx';
import { ownerOf } from '../signed-in.ts';

export const backupCodeRoutes = new Hono<FrontDoor>();

backupCodeRoutes.get(PATHS.newBackupCodes, async (c) => {
  const { state } = await readTwoFactorStatus(c.var.ports, ownerOf(c));
  if (state !== 'on') return goTo(c, PATHS.userOptions);
  return showPage(c, <NewBackupCodesPage here={surroundingsOf(c)} view={{ problems: [] }} />);
});

backupCodeRoutes.post(PATHS.newBackupCodes, async (c) => {
  const form = await readForm(c);
  const typed = { code: form.text('code') };
  const here = surroundingsOf(c);
  const sendBack = (refusal: Refusal) => showRefusal(c, refusal, <NewBackupCodesPage here={here} view={refusal} />);

  const judged = await judgeForm(codeRequest, typed, here.messages);
  if (!judged.ok) return sendBack({ status: 400, problems: judged.problems });
  if (isBackupCode(typed.code)) {
    return sendBack(refuse('invalid-request', here.messages.problems.totpNeeded, 'code'));
  }
  const outcome = await replaceBackupCodes(c.var.ports, ownerOf(c), judged.value.code);

  switch (outcome.kind) {
    case 'replaced': {
      const view = { purpose: 'replacement', backupCodes: outcome.backupCodes, problems: [] } as const;
      return showPage(c, <BackupCodesPage here={here} view={view} />);
    }
    case 'not-enabled':
      return goTo(c, PATHS.userOptions, 'already-off');
    default:
      return sendBack(codeRefusal(outcome, typed.code, here));
  }
});

backupCodeRoutes.post(PATHS.keptBackupCodes, async (c) => {
  const form = await readForm(c);
  const backupCodes = readBackupCodes(form);
  if (backupCodes === null || form.text('saved') === 'yes') {
    return goTo(c, PATHS.userOptions, 'backup-codes-replaced');
  }
  const here = surroundingsOf(c);
  const refusal = refuse('invalid-request', here.messages.backupCodes.notTickedNew, 'saved');
  const view = { purpose: 'replacement', backupCodes, problems: refusal.problems } as const;
  return showRefusal(c, refusal, <BackupCodesPage here={here} view={view} />);
});

backupCodeRoutes.post(PATHS.backupCodesFile, async (c) => {
  const backupCodes = readBackupCodes(await readForm(c));
  const here = surroundingsOf(c);
  if (backupCodes === null) return showError(c, 'badFile');
  return c.text(formatBackupCodeFile(backupCodes, here), 200, {
    'Content-Disposition': `attachment; filename="${backupCodeFileName(here.issuer)}"`,
  });
});
