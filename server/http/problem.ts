/** Problems as responses (RFC 9457), with the headers that their status asks for. */

import type { Context } from 'hono';
import { createProblem, type ProblemExtras, type ProblemType } from '#shared/api/problems.ts';
import type { PasswordRefusal } from '../ceremonies/password-check.ts';
import type { CodeRefusal } from '../ceremonies/step-up.ts';
import { AUTHENTICATE } from '../front-door/authenticate.ts';

export function problem(
  c: Context,
  type: ProblemType,
  extras: ProblemExtras & { readonly detail?: string } = {},
): Response {
  const body = createProblem(type, extras);
  if (body.status === 401) c.header('WWW-Authenticate', AUTHENTICATE);
  if (body.retryAfterSeconds !== undefined) c.header('Retry-After', String(body.retryAfterSeconds));
  return c.body(JSON.stringify(body), body.status as 400, { 'Content-Type': 'application/problem+json' });
}

/** A member of the body is not what was expected. */
function invalidMember(c: Context, pointer: string, detail: string): Response {
  return problem(c, 'invalid-request', { errors: [{ pointer, detail }] });
}

/** Refusals that several ceremonies share. */
export type SharedRefusal = CodeRefusal | PasswordRefusal | { readonly kind: 'code-required' };

/** A refusal in the words of the wire. */
export function refusal(c: Context, outcome: SharedRefusal): Response {
  switch (outcome.kind) {
    case 'malformed-code':
      return invalidMember(c, '/code', 'expected six digits, or where one is taken a backup code');
    case 'code-required':
      return invalidMember(c, '/code', 'two-factor authentication is on: expected a code');
    case 'wrong-code': {
      const { attemptsRemaining } = outcome;
      return problem(c, 'wrong-code', attemptsRemaining === null ? {} : { attemptsRemaining });
    }
    case 'code-already-used':
      return codeAlreadyUsed(c, outcome.nextCodeInSeconds);
    case 'too-many-attempts': {
      const { retryAfterSeconds } = outcome;
      return problem(c, 'too-many-attempts', { retryAfterSeconds, detail: `Wait ${retryAfterSeconds} s.` });
    }
    case 'busy':
      return problem(c, 'busy', { retryAfterSeconds: outcome.retryAfterSeconds });
    case 'invalid-credentials':
    case 'second-factor-stopped':
      return problem(c, outcome.kind);
  }
}

function codeAlreadyUsed(c: Context, nextCodeInSeconds: number | null): Response {
  if (nextCodeInSeconds === null) {
    return problem(c, 'code-already-used', { detail: 'That backup code was already used.' });
  }
  const detail = `That code was already used. The next one comes in ${nextCodeInSeconds} s.`;
  return problem(c, 'code-already-used', { nextCodeInSeconds, detail });
}
