/** Signing in and out. */

import { Hono } from 'hono';
import { codeRequest, loginRequest, loginResponse, secondFactorResponse } from '#shared/api/schemas.ts';
import { logIn } from '../ceremonies/login.ts';
import { provideSecondFactor } from '../ceremonies/second-factor.ts';
import { logOut } from '../ceremonies/session.ts';
import {
  clearChallengeToken,
  clearSessionToken,
  readChallengeToken,
  writeChallengeToken,
  writeSessionToken,
} from '../front-door/cookies.ts';
import type { FrontDoor } from '../front-door/front-door.ts';
import { jsonBody, operation } from './operation.ts';
import { problem, refusal } from './problem.ts';
import { formatTime } from './time.ts';

export const loginRoutes = new Hono<FrontDoor>();

loginRoutes.post(
  '/login',
  operation({
    summary: 'Sign in with e-mail and password',
    answers: { 200: loginResponse },
    problems: ['invalid-request', 'invalid-credentials', 'too-many-attempts', 'busy'],
  }),
  jsonBody(loginRequest),
  async (c) => {
    const { address, ports } = c.var;
    const userAgent = c.req.header('user-agent') ?? '';
    const outcome = await logIn(ports, { ...c.req.valid('json'), address, userAgent });
    switch (outcome.kind) {
      case 'signed-in':
        writeSessionToken(c, outcome.signedIn);
        return c.json({ status: outcome.kind, account: outcome.signedIn.session.account });
      case 'second-factor-required':
        writeChallengeToken(c, outcome.challengeToken, outcome.expiresAtMs);
        return c.json({
          status: outcome.kind,
          methods: ['totp', 'backup-code'],
          expiresAt: formatTime(outcome.expiresAtMs),
        });
      default:
        return refusal(c, outcome);
    }
  },
);

loginRoutes.post(
  '/login/second-factor',
  operation({
    summary: 'Answer the question for a second factor with a TOTP code or a backup code',
    answers: { 200: secondFactorResponse },
    problems: [
      'invalid-request',
      'challenge-expired',
      'wrong-code',
      'code-already-used',
      'too-many-attempts',
      'second-factor-stopped',
    ],
  }),
  jsonBody(codeRequest),
  async (c) => {
    const outcome = await provideSecondFactor(c.var.ports, {
      ...c.req.valid('json'),
      challengeToken: readChallengeToken(c),
      userAgent: c.req.header('user-agent') ?? '',
    });
    switch (outcome.kind) {
      case 'signed-in': {
        const { signedIn, method, backupCodesRemaining } = outcome;
        writeSessionToken(c, signedIn);
        return c.json({ status: outcome.kind, account: signedIn.session.account, method, backupCodesRemaining });
      }
      case 'challenge-expired':
        clearChallengeToken(c);
        return problem(c, outcome.kind);
      default:
        return refusal(c, outcome);
    }
  },
);

loginRoutes.post('/logout', operation({ summary: 'Sign out', answers: { 204: null } }), async (c) => {
  if (c.var.session !== null) await logOut(c.var.ports, c.var.session);
  clearSessionToken(c);
  return c.body(null, 204);
});
