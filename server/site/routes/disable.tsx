/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { codeRequest } from '#shared/api/schemas.ts';
import { disableTwoFactor } from '../../ceremonies/disabling.ts';
import { readTwoFactorStatus } from '../../ceremonies/enrolment.ts';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo, showPage, showRefusal, surroundingsOf } from '../answer.ts';
import { judgeForm, readForm } from '../forms.ts';
import { DisablePage } from '../pages/disable.tsx';
import { PATHS } from '../paths.ts';
import { codeRefusal, type Refusal } from '../refusals.ts';
import { ownerOf } from '../signed-in.ts';

/** Turning two-factor authentication off. */
export const disableRoutes = new Hono<FrontDoor>();

disableRoutes.get(PATHS.disable, async (c) => {
  const { state } = await readTwoFactorStatus(c.var.ports, ownerOf(c));
  if (state !== 'on') return goTo(c, PATHS.userOptions, 'already-off');
  return showPage(c, <DisablePage here={surroundingsOf(c)} view={{ problems: [] }} />);
});

disableRoutes.post(PATHS.disable, async (c) => {
  const form = await readForm(c);
  const typed = { code: form.text('code') };
  const here = surroundingsOf(c);
  const sendBack = (refusal: Refusal) => showRefusal(c, refusal, <DisablePage here={here} view={refusal} />);

  const judged = await judgeForm(codeRequest, typed, here.messages);
  if (!judged.ok) return sendBack({ status: 400, problems: judged.problems });
  const outcome = await disableTwoFactor(c.var.ports, ownerOf(c), judged.value.code);

  switch (outcome.kind) {
    case 'disabled':
      return goTo(c, PATHS.userOptions, 'two-factor-off');
    case 'not-enabled':
      return goTo(c, PATHS.userOptions, 'already-off');
    default:
      return sendBack(codeRefusal(outcome, typed.code, here));
  }
});
