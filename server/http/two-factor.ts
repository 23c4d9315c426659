/** Two-factor authentication of the account that is signed in. */

import { Hono } from 'hono';
import {
  backupCodesResponse,
  codeRequest,
  completeEnrolmentRequest,
  disabledResponse,
  enabledResponse,
  enrolmentResponse,
  twoFactorResponse,
} from '#shared/api/schemas.ts';
import { replaceBackupCodes } from '../ceremonies/backup-codes.ts';
import { disableTwoFactor } from '../ceremonies/disabling.ts';
import {
  cancelEnrolment,
  completeEnrolment,
  confirmEnrolment,
  readTwoFactorStatus,
  startEnrolment,
} from '../ceremonies/enrolment.ts';
import type { FrontDoor } from '../front-door/front-door.ts';
import { jsonBody, operation, signedIn } from './operation.ts';
import { problem, refusal } from './problem.ts';
import { formatTime } from './time.ts';

export const twoFactorRoutes = new Hono<FrontDoor>();

twoFactorRoutes.get(
  '/two-factor',
  operation({ summary: 'Whether it is on', answers: { 200: twoFactorResponse }, problems: ['not-signed-in'] }),
  signedIn,
  async (c) => {
    const status = await readTwoFactorStatus(c.var.ports, c.var.owner);
    if (status.state !== 'on') return c.json({ state: status.state });
    const { createdAtMs, ...count } = status.backupCodes;
    return c.json({
      state: status.state,
      enabledAt: formatTime(status.enabledAtMs),
      backupCodes: { ...count, createdAt: formatTime(createdAtMs) },
    });
  },
);

twoFactorRoutes.post(
  '/two-factor/enrolment',
  operation({
    summary: 'Begin the set-up, or show again the one that is under way',
    answers: { 201: enrolmentResponse },
    problems: ['not-signed-in', 'recent-sign-in-required', 'already-enabled'],
  }),
  signedIn,
  async (c) => {
    const outcome = await startEnrolment(c.var.ports, c.var.owner);
    if (outcome.kind !== 'pending') return problem(c, outcome.kind);
    const { expiresAtMs, ...setUp } = outcome.setUp;
    return c.json({ ...setUp, expiresAt: formatTime(expiresAtMs) }, 201);
  },
);

twoFactorRoutes.post(
  '/two-factor/enrolment/verify',
  operation({
    summary: 'Confirm the set-up with a code; the answer holds the backup codes, shown once',
    answers: { 200: backupCodesResponse },
    problems: [
      'invalid-request',
      'not-signed-in',
      'wrong-code',
      'code-already-used',
      'too-many-attempts',
      'no-pending-enrolment',
      'already-enabled',
    ],
  }),
  signedIn,
  jsonBody(codeRequest),
  async (c) => {
    const outcome = await confirmEnrolment(c.var.ports, c.var.owner, c.req.valid('json').code);
    switch (outcome.kind) {
      case 'confirmed':
        return c.json({ backupCodes: [...outcome.backupCodes] });
      case 'no-pending-enrolment':
      case 'already-enabled':
        return problem(c, outcome.kind);
      default:
        return refusal(c, outcome);
    }
  },
);

twoFactorRoutes.post(
  '/two-factor/enrolment/complete',
  operation({
    summary: 'Turn it on, once the backup codes are saved; every other session ends',
    answers: { 200: enabledResponse },
    problems: ['invalid-request', 'not-signed-in', 'no-pending-enrolment', 'already-enabled'],
  }),
  signedIn,
  jsonBody(completeEnrolmentRequest),
  async (c) => {
    const outcome = await completeEnrolment(c.var.ports, c.var.owner);
    if (outcome.kind !== 'enabled') return problem(c, outcome.kind);
    return c.json({ state: 'on', enabledAt: formatTime(outcome.enabledAtMs) });
  },
);

twoFactorRoutes.delete(
  '/two-factor/enrolment',
  operation({ summary: 'Forget the set-up under way', answers: { 204: null }, problems: ['not-signed-in'] }),
  signedIn,
  async (c) => {
    await cancelEnrolment(c.var.ports, c.var.owner);
    return c.body(null, 204);
  },
);

const STEP_UP_PROBLEMS = [
  'invalid-request',
  'not-signed-in',
  'not-enabled',
  'wrong-code',
  'code-already-used',
  'too-many-attempts',
  'second-factor-stopped',
] as const;

twoFactorRoutes.post(
  '/two-factor/backup-codes',
  operation({
    summary: 'Make new backup codes with a TOTP code; the old set is void',
    answers: { 200: backupCodesResponse },
    problems: STEP_UP_PROBLEMS,
  }),
  signedIn,
  jsonBody(codeRequest),
  async (c) => {
    const outcome = await replaceBackupCodes(c.var.ports, c.var.owner, c.req.valid('json').code);
    switch (outcome.kind) {
      case 'replaced':
        return c.json({ backupCodes: [...outcome.backupCodes] });
      case 'not-enabled':
        return problem(c, outcome.kind);
      default:
        return refusal(c, outcome);
    }
  },
);

twoFactorRoutes.post(
  '/two-factor/disable',
  operation({
    summary: 'Turn it off with a TOTP code or a backup code; every other session ends',
    answers: { 200: disabledResponse },
    problems: STEP_UP_PROBLEMS,
  }),
  signedIn,
  jsonBody(codeRequest),
  async (c) => {
    const outcome = await disableTwoFactor(c.var.ports, c.var.owner, c.req.valid('json').code);
    switch (outcome.kind) {
      case 'disabled':
        return c.json({ state: 'off' });
      case 'not-enabled':
        return problem(c, outcome.kind);
      default:
        return refusal(c, outcome);
    }
  },
);
