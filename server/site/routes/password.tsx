/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { changePasswordRequest } from '#shared/api/schemas.ts';
import { readTwoFactorStatus } from '../../ceremonies/enrolment.ts';
import { changePassword } from '../../ceremonies/password.ts';
import { writeSessionToken } from '../../front-door/cookies.ts';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo, type SiteContext, showPage, showRefusal, surroundingsOf } from '../answer.ts';
import { judgeForm, readForm } from '../forms.ts';
import { PasswordPage } from '../pages/password.tsx';
import { PATHS } from '../paths.ts';
import { codeOrPasswordRefusal, type Refusal } from '../refusals.ts';
import { showError } from '../show-error.tsx';
import { ownerOf } from '../signed-in.ts';

/** Changing the password, where passwords are ours. */
export const passwordRoutes = new Hono<FrontDoor>();

passwordRoutes.get(PATHS.password, async (c) => {
  const here = surroundingsOf(c);
  if (!here.ownPasswords) return showError(c, 'notFound');
  return showPage(c, <PasswordPage here={here} view={{ ...(await readView(c)), problems: [] }} />);
});

passwordRoutes.post(PATHS.password, async (c) => {
  const form = await readForm(c);
  const view = await readView(c);
  const typed = {
    currentPassword: form.text('currentPassword'),
    newPassword: form.text('newPassword'),
    ...(view.asksForCode ? { code: form.text('code') } : {}),
  };
  const here = surroundingsOf(c);
  const sendBack = (refusal: Refusal) =>
    showRefusal(c, refusal, <PasswordPage here={here} view={{ ...view, problems: refusal.problems }} />);

  const judged = await judgeForm(changePasswordRequest, typed, here.messages);
  if (!judged.ok) return sendBack({ status: 400, problems: judged.problems });
  const { currentPassword, newPassword, code } = judged.value;
  const request = { currentPassword, newPassword, code, address: c.var.address };
  const outcome = await changePassword(c.var.ports, ownerOf(c), request);

  switch (outcome.kind) {
    case 'changed':
      writeSessionToken(c, outcome.signedIn);
      return goTo(c, PATHS.userOptions, 'password-changed');
    case 'not-found':
      return showError(c, 'notFound');
    default:
      return sendBack(codeOrPasswordRefusal(outcome, { ...typed, passwordField: 'currentPassword' }, here));
  }
});

async function readView(c: SiteContext) {
  const { state } = await readTwoFactorStatus(c.var.ports, ownerOf(c));
  return { asksForCode: state === 'on', email: ownerOf(c).account.email };
}
