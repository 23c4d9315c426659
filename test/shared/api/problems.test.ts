import { describe, expect, it } from 'vitest';
import { createProblem, PROBLEMS, type ProblemType, problemTypeOf } from '#shared/api/problems.ts';

/** The statuses of version 1 of the wire. A row may be added here, never changed. */
const STATUSES: Readonly<Record<ProblemType, number>> = {
  'invalid-request': 400,
  'invalid-credentials': 401,
  'not-signed-in': 401,
  'challenge-expired': 401,
  'recent-sign-in-required': 403,
  'cross-site-request': 403,
  'sign-up-closed': 403,
  'second-factor-stopped': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'code-already-used': 409,
  'already-enabled': 409,
  'not-enabled': 409,
  'no-pending-enrolment': 409,
  'email-taken': 409,
  'payload-too-large': 413,
  'unsupported-media-type': 415,
  'wrong-code': 422,
  'too-many-attempts': 429,
  'internal-error': 500,
  busy: 503,
};
const TYPES = Object.keys(STATUSES) as ProblemType[];

describe('the table of problems', () => {
  it('knows these types and no others', () => {
    expect(Object.keys(PROBLEMS).sort()).toEqual([...TYPES].sort());
  });

  it.each(TYPES)('keeps the status of %s, and a title and a sentence', (type) => {
    const { status, title, detail } = PROBLEMS[type];

    expect(status).toBe(STATUSES[type]);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(detail).toMatch(/^[A-Z].*\.$/);
  });
});

describe('createProblem', () => {
  it('takes title, status and sentence from the table', () => {
    expect(createProblem('not-signed-in')).toEqual({
      type: '/problems/not-signed-in',
      title: 'Not signed in',
      status: 401,
      detail: 'Sign in first.',
    });
  });

  it('says more about this occurrence, and carries its own members', () => {
    const problem = createProblem('wrong-code', { detail: 'Four tries are left.', attemptsRemaining: 4 });

    expect(problem).toMatchObject({ detail: 'Four tries are left.', attemptsRemaining: 4, status: 422 });
  });
});

describe('problemTypeOf', () => {
  it.each(TYPES)('knows a problem of type %s', (type) => {
    expect(problemTypeOf(createProblem(type))).toBe(type);
  });

  it('knows the type as an absolute URI', () => {
    expect(problemTypeOf({ type: 'https://example.com/problems/busy' })).toBe('busy');
  });

  it.each([
    null,
    undefined,
    'busy',
    {},
    { type: 5 },
    { type: '/problems/nothing-we-know' },
    { type: '/problems/toString' },
    { type: '' },
    { kind: 'account' },
  ])('sees no problem in %j', (body) => {
    expect(problemTypeOf(body)).toBeNull();
  });
});
