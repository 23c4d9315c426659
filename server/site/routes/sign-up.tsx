/** @jsxImportSource hono/jsx */
/** Making an account, where the operator lets anyone. Whoever makes one is signed in. */

import { Hono } from 'hono';
import { createAccountRequest } from '#shared/api/schemas.ts';
import { createAccount } from '../../ceremonies/account.ts';
import { logIn } from '../../ceremonies/login.ts';
import { writeSessionToken } from '../../front-door/cookies.ts';
import type { FrontDoor } from '../../front-door/front-door.ts';
import { goTo, showPage, showRefusal, surroundingsOf } from '../answer.ts';
import { judgeForm, readForm } from '../forms.ts';
import { SignUpPage } from '../pages/sign-up.tsx';
import { PATHS } from '../paths.ts';
import { type Refusal, refuse, waitRefusal } from '../refusals.ts';
import { showError } from '../show-error.tsx';
import { userAgentOf } from '../user-agent.ts';

export const signUpRoutes = new Hono<FrontDoor>();

signUpRoutes.get(PATHS.signUp, (c) => {
  if (c.var.session !== null) return goTo(c, PATHS.home);
  const here = surroundingsOf(c);
  if (!here.signUpOpen) return showError(c, 'signUpClosed');
  return showPage(c, <SignUpPage here={here} view={{ email: '', problems: [] }} />);
});

signUpRoutes.post(PATHS.signUp, async (c) => {
  const form = await readForm(c);
  const typed = { email: form.text('email'), password: form.text('password') };
  const here = surroundingsOf(c);
  const sendBack = (refusal: Refusal) =>
    showRefusal(c, refusal, <SignUpPage here={here} view={{ email: typed.email, problems: refusal.problems }} />);

  const judged = await judgeForm(createAccountRequest, typed, here.messages);
  if (!judged.ok) return sendBack({ status: 400, problems: judged.problems });
  const request = { ...judged.value, address: c.var.address, userAgent: userAgentOf(c) };
  const outcome = await createAccount(c.var.ports, request);

  switch (outcome.kind) {
    case 'sign-up-closed':
      return showError(c, 'signUpClosed');
    case 'email-taken':
      return sendBack(refuse(outcome.kind, here.messages.problems.emailTaken, 'email'));
    case 'too-many-attempts':
    case 'busy':
      return sendBack(waitRefusal(outcome, here));
    case 'created': {
      const login = await logIn(c.var.ports, request);
      if (login.kind !== 'signed-in') return goTo(c, PATHS.signIn, 'account-created-only');
      writeSessionToken(c, login.signedIn);
      return goTo(c, PATHS.home, 'account-created');
    }
  }
});
