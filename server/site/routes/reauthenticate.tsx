/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { reauthenticateRequest } from '#shared/api/schemas.ts';
import { readTwoFactorStatus, startEnrolment } from '../../ceremonies/enrolment.ts';
import { reauthenticate } from '../../ceremonies/session.ts';
import { writeSessionToken } from '../../front-door/cookies.ts';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo, type SiteContext, showPage, showRefusal, surroundingsOf } from '../answer.ts';
import { judgeForm, readForm } from '../forms.ts';
import { parseNext } from '../next-page.ts';
import { ReauthenticatePage } from '../pages/reauthenticate.tsx';
import { PATHS } from '../paths.ts';
import { codeOrPasswordRefusal, type Refusal } from '../refusals.ts';
import { ownerOf } from '../signed-in.ts';

/** Proving again who is there, before something that a borrowed browser must not do. */
export const reauthenticateRoutes = new Hono<FrontDoor>();

reauthenticateRoutes.get(PATHS.reauthenticate, async (c) => {
  const view = { ...(await readView(c)), next: parseNext(c.req.query('next')), problems: [] };
  return showPage(c, <ReauthenticatePage here={surroundingsOf(c)} view={view} />);
});

reauthenticateRoutes.post(PATHS.reauthenticate, async (c) => {
  const form = await readForm(c);
  const view = { ...(await readView(c)), next: parseNext(form.text('next')) };
  const typed = { password: form.text('password'), ...(view.asksForCode ? { code: form.text('code') } : {}) };
  const here = surroundingsOf(c);
  const sendBack = (refusal: Refusal) =>
    showRefusal(c, refusal, <ReauthenticatePage here={here} view={{ ...view, problems: refusal.problems }} />);

  const judged = await judgeForm(reauthenticateRequest, typed, here.messages);
  if (!judged.ok) return sendBack({ status: 400, problems: judged.problems });
  const { password, code } = judged.value;
  const outcome = await reauthenticate(c.var.ports, ownerOf(c), { password, code, address: c.var.address });
  if (outcome.kind !== 'reauthenticated') return sendBack(codeOrPasswordRefusal(outcome, typed, here));

  writeSessionToken(c, outcome.signedIn);
  // The set-up was asked for before the password was: it begins now, so that it need not be asked for twice.
  if (view.next === PATHS.setUp) await startEnrolment(c.var.ports, outcome.signedIn.session);
  return goTo(c, view.next || PATHS.userOptions);
});

async function readView(c: SiteContext) {
  const { state } = await readTwoFactorStatus(c.var.ports, ownerOf(c));
  return { asksForCode: state === 'on', email: ownerOf(c).account.email };
}
