/** Accounts: making one, and changing the password of one's own. */

import { Hono } from 'hono';
import { accountResponse, changePasswordRequest, createAccountRequest } from '#shared/api/schemas.ts';
import { createAccount } from '../ceremonies/account.ts';
import { changePassword } from '../ceremonies/password.ts';
import { writeSessionToken } from '../front-door/cookies.ts';
import type { FrontDoor } from '../front-door/front-door.ts';
import { jsonBody, operation, signedIn } from './operation.ts';
import { problem, refusal } from './problem.ts';

export const accountRoutes = new Hono<FrontDoor>();

accountRoutes.post(
  '/accounts',
  operation({
    summary: 'Make an account',
    answers: { 201: accountResponse },
    problems: ['invalid-request', 'sign-up-closed', 'email-taken', 'too-many-attempts', 'busy'],
  }),
  jsonBody(createAccountRequest),
  async (c) => {
    const outcome = await createAccount(c.var.ports, { ...c.req.valid('json'), address: c.var.address });
    switch (outcome.kind) {
      case 'created':
        return c.json({ account: outcome.account }, 201);
      case 'sign-up-closed':
      case 'email-taken':
        return problem(c, outcome.kind);
      default:
        return refusal(c, outcome);
    }
  },
);

accountRoutes.post(
  '/password',
  operation({
    summary: 'Change the password; every other session ends',
    answers: { 204: null },
    problems: ['invalid-request', 'not-signed-in', 'invalid-credentials', 'wrong-code', 'too-many-attempts', 'busy'],
  }),
  signedIn,
  jsonBody(changePasswordRequest),
  async (c) => {
    const { code, ...passwords } = c.req.valid('json');
    const outcome = await changePassword(c.var.ports, c.var.owner, { ...passwords, code, address: c.var.address });
    switch (outcome.kind) {
      case 'changed':
        writeSessionToken(c, outcome.signedIn);
        return c.body(null, 204);
      case 'not-found':
        return problem(c, outcome.kind);
      default:
        return refusal(c, outcome);
    }
  },
);
