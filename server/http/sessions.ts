/** The session of this browser, and the account's other ones. */

import { Hono } from 'hono';
import { reauthenticateRequest, sessionResponse, sessionsResponse } from '#shared/api/schemas.ts';
import { readTwoFactorStatus } from '../ceremonies/enrolment.ts';
import { endSession, listSessions, reauthenticate } from '../ceremonies/session.ts';
import { clearSessionToken, writeSessionToken } from '../front-door/cookies.ts';
import type { FrontDoor } from '../front-door/front-door.ts';
import { jsonBody, operation, signedIn } from './operation.ts';
import { problem, refusal } from './problem.ts';
import { formatTime } from './time.ts';

export const sessionRoutes = new Hono<FrontDoor>();

sessionRoutes.get(
  '/session',
  operation({ summary: 'Who is signed in', answers: { 200: sessionResponse }, problems: ['not-signed-in'] }),
  signedIn,
  async (c) => {
    const { account, signedInAtMs, expiresAtMs } = c.var.owner;
    const status = await readTwoFactorStatus(c.var.ports, c.var.owner);
    const backupCodesRemaining = status.state === 'on' ? status.backupCodes.remaining : 0;
    return c.json({
      account,
      signedInAt: formatTime(signedInAtMs),
      expiresAt: formatTime(expiresAtMs),
      twoFactor: { state: status.state, backupCodesRemaining },
    });
  },
);

sessionRoutes.post(
  '/session/reauthenticate',
  operation({
    summary: 'Prove again who is there: the session counts as signed in now and gets a new token',
    answers: { 204: null },
    problems: ['invalid-request', 'not-signed-in', 'invalid-credentials', 'wrong-code', 'too-many-attempts', 'busy'],
  }),
  signedIn,
  jsonBody(reauthenticateRequest),
  async (c) => {
    const { password, code } = c.req.valid('json');
    const { address, owner, ports } = c.var;
    const outcome = await reauthenticate(ports, owner, { password, code, address });
    if (outcome.kind !== 'reauthenticated') return refusal(c, outcome);
    writeSessionToken(c, outcome.signedIn);
    return c.body(null, 204);
  },
);

sessionRoutes.get(
  '/sessions',
  operation({ summary: "The account's sessions", answers: { 200: sessionsResponse }, problems: ['not-signed-in'] }),
  signedIn,
  async (c) => {
    const { owner, ports } = c.var;
    const sessions = (await listSessions(ports, owner)).map(({ id, createdAtMs, lastSeenAtMs, userAgent }) => ({
      id,
      current: id === owner.id,
      createdAt: formatTime(createdAtMs),
      lastSeenAt: formatTime(lastSeenAtMs),
      userAgent,
    }));
    return c.json({ sessions });
  },
);

sessionRoutes.delete(
  '/sessions/:id',
  operation({ summary: 'End a session', answers: { 204: null }, problems: ['not-signed-in', 'not-found'] }),
  signedIn,
  async (c) => {
    const id = c.req.param('id');
    const outcome = await endSession(c.var.ports, c.var.owner, id);
    if (outcome.kind === 'not-found') return problem(c, outcome.kind);
    if (id === c.var.owner.id) clearSessionToken(c);
    return c.body(null, 204);
  },
);
