/** @jsxImportSource hono/jsx */
/** Signing in, first with a password and then with a code, and signing out. */

import { Hono } from 'hono';
import { codeRequest, loginRequest } from '#shared/api/schemas.ts';
import { logIn } from '../../ceremonies/login.ts';
import { provideSecondFactor, readChallenge } from '../../ceremonies/second-factor.ts';
import { logOut } from '../../ceremonies/session.ts';
import {
  clearSessionToken,
  readChallengeToken,
  writeChallengeToken,
  writeSessionToken,
} from '../../front-door/cookies.ts';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo, type SiteContext, showPage, showRefusal, surroundingsOf } from '../answer.ts';
import { judgeForm, readForm } from '../forms.ts';
import { parseNext, withNext } from '../next-page.ts';
import { SecondFactorPage, type SecondFactorView } from '../pages/second-factor.tsx';
import { SignInPage, type SignInView } from '../pages/sign-in.tsx';
import { PATHS } from '../paths.ts';
import { codeRefusal, type Refusal, refuse, signInRefusal } from '../refusals.ts';
import { sayNext } from '../said-once.ts';
import { userAgentOf } from '../user-agent.ts';

export const signInRoutes = new Hono<FrontDoor>();

signInRoutes.get(PATHS.signIn, (c) => {
  const next = parseNext(c.req.query('next'));
  if (c.var.session !== null) return goTo(c, next || PATHS.home);
  return showPage(c, <SignInPage here={surroundingsOf(c)} view={{ email: '', next, problems: [] }} />);
});

signInRoutes.post(PATHS.signIn, async (c) => {
  const form = await readForm(c);
  const typed = { email: form.text('email'), password: form.text('password') };
  const next = parseNext(form.text('next'));
  const here = surroundingsOf(c);
  const sendBack = (refusal: Refusal) => showSignIn(c, refusal, { email: typed.email, next });

  const judged = await judgeForm(loginRequest, typed, here.messages);
  if (!judged.ok) return sendBack({ status: 400, problems: judged.problems });
  const request = { ...judged.value, address: c.var.address, userAgent: userAgentOf(c) };
  const outcome = await logIn(c.var.ports, request);

  switch (outcome.kind) {
    case 'signed-in':
      writeSessionToken(c, outcome.signedIn);
      return goTo(c, next || PATHS.home);
    case 'second-factor-required':
      writeChallengeToken(c, outcome.challengeToken, outcome.expiresAtMs);
      return goTo(c, withNext(PATHS.secondFactor, next));
    default:
      return sendBack(signInRefusal(outcome, here));
  }
});

signInRoutes.get(PATHS.secondFactor, async (c) => {
  const next = parseNext(c.req.query('next'));
  const token = readChallengeToken(c);
  const challenge = await readChallenge(c.var.ports, token);
  if (challenge === null) return goTo(c, withNext(PATHS.signIn, next), token === null ? undefined : 'sign-in-expired');
  const view = { method: parseMethod(c.req.query('method')), next, problems: [] };
  return showPage(c, <SecondFactorPage here={surroundingsOf(c)} view={view} />);
});

signInRoutes.post(PATHS.secondFactor, async (c) => {
  const form = await readForm(c);
  const typed = { code: form.text('code') };
  const next = parseNext(form.text('next'));
  const here = surroundingsOf(c);
  const sendBack = (refusal: Refusal) =>
    showSecondFactor(c, refusal, { method: parseMethod(form.text('method')), next });

  const judged = await judgeForm(codeRequest, typed, here.messages);
  if (!judged.ok) return sendBack({ status: 400, problems: judged.problems });
  const request = { ...judged.value, challengeToken: readChallengeToken(c), userAgent: userAgentOf(c) };
  const outcome = await provideSecondFactor(c.var.ports, request);

  switch (outcome.kind) {
    case 'signed-in':
      writeSessionToken(c, outcome.signedIn);
      if (outcome.method === 'backup-code') sayNext(c, 'backup-code-used', outcome.backupCodesRemaining);
      return goTo(c, next || PATHS.home);
    case 'challenge-expired':
      return showSignIn(c, refuse('challenge-expired', here.messages.problems.challengeExpired), { email: '', next });
    default:
      return sendBack(codeRefusal(outcome, typed.code, here));
  }
});

signInRoutes.post(PATHS.signOut, async (c) => {
  if (c.var.session !== null) await logOut(c.var.ports, c.var.session);
  clearSessionToken(c);
  return goTo(c, PATHS.signIn, 'signed-out');
});

signInRoutes.get(PATHS.signOut, (c) => goTo(c, PATHS.home));

function showSignIn(c: SiteContext, refusal: Refusal, view: Omit<SignInView, 'problems'>) {
  const page = <SignInPage here={surroundingsOf(c)} view={{ ...view, problems: refusal.problems }} />;
  return showRefusal(c, refusal, page);
}

function showSecondFactor(c: SiteContext, refusal: Refusal, view: Omit<SecondFactorView, 'problems'>) {
  const page = <SecondFactorPage here={surroundingsOf(c)} view={{ ...view, problems: refusal.problems }} />;
  return showRefusal(c, refusal, page);
}

function parseMethod(text: string | undefined): SecondFactorView['method'] {
  return text === 'backup-code' ? text : 'totp';
}
