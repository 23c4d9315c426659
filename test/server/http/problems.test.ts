/** Each problem of the table, provoked: what the answer looks like, and that nothing came of the request. */

import { describe, expect, it } from 'vitest';
import { codeSubject } from '#server/ceremonies/code-tries.ts';
import { FRESH } from '#server/core/throttle.ts';
import { PROBLEMS, type ProblemType } from '#shared/api/problems.ts';
import { contentsOf, type Table } from '#test/support/server-contents.ts';
import { createTestVerifier, type TestVerifier } from '#test/support/server-verifier.ts';
import {
  bodyOf,
  codeNow,
  type EnrolledPerson,
  enrol,
  halfway,
  minutes,
  PASSWORD,
  signUp,
  Visitor,
  wrongCode,
} from '#test/support/server-visitor.ts';

interface Provocation {
  /** Brings the verifier to where `act` is answered with the problem. */
  readonly arrange: (verifier: TestVerifier) => Promise<() => Promise<Response>>;
  /** What is counted or told on purpose. */
  readonly moves?: readonly Table[];
}

const SECOND_FACTOR = '/api/login/second-factor';
const ENROLMENT = '/api/two-factor/enrolment';

/** Failures of the account's authenticator codes, as many in a row. */
async function fail({ ports, clock }: TestVerifier, { accountId }: EnrolledPerson, failures: number): Promise<void> {
  const next = { failures, lastFailureAtMs: clock.nowMs };
  await ports.store.throttles.replace({ subject: codeSubject(accountId), expected: FRESH, next });
}

const PROVOCATIONS: Readonly<Record<ProblemType, Provocation>> = {
  'invalid-request': {
    arrange: async (verifier) => {
      const { visitor } = await signUp(verifier);
      return () => visitor.send('POST', '/api/two-factor/disable', { json: { code: 123_456 } });
    },
  },
  'invalid-credentials': {
    arrange: async (verifier) => {
      const { email } = await signUp(verifier);
      return () => new Visitor(verifier).send('POST', '/api/login', { json: { email, password: `${PASSWORD} ` } });
    },
    moves: ['throttle'],
  },
  'not-signed-in': {
    arrange: async (verifier) => {
      await signUp(verifier);
      return () => new Visitor(verifier).send('POST', ENROLMENT);
    },
  },
  'challenge-expired': {
    arrange: async (verifier) => {
      const person = await enrol(verifier);
      const visitor = await halfway(verifier, person);
      verifier.clock.nowMs += minutes(10);
      return () => visitor.send('POST', SECOND_FACTOR, { json: { code: codeNow(verifier, person.secret) } });
    },
  },
  'recent-sign-in-required': {
    arrange: async (verifier) => {
      const { visitor } = await signUp(verifier);
      verifier.clock.nowMs += minutes(10);
      return () => visitor.send('POST', ENROLMENT);
    },
    // The session was seen.
    moves: ['session'],
  },
  'cross-site-request': {
    arrange: async (verifier) => {
      const { visitor } = await signUp(verifier);
      return () => visitor.send('POST', ENROLMENT, { headers: { origin: 'https://attacker.example' } });
    },
  },
  'sign-up-closed': {
    arrange: async ({ database }) => {
      const closed = await createTestVerifier({ database, settings: { signUpOpen: false } });
      const json = { email: 'ada@example.com', password: PASSWORD };
      return () => new Visitor(closed).send('POST', '/api/accounts', { json });
    },
  },
  'second-factor-stopped': {
    arrange: async (verifier) => {
      const person = await enrol(verifier);
      const visitor = await halfway(verifier, person);
      await fail(verifier, person, 20);
      return () => visitor.send('POST', SECOND_FACTOR, { json: { code: codeNow(verifier, person.secret) } });
    },
  },
  'not-found': {
    arrange: async (verifier) => {
      const { visitor } = await signUp(verifier);
      return () => visitor.send('DELETE', '/api/sessions/of-somebody-else');
    },
  },
  'method-not-allowed': {
    arrange: async (verifier) => {
      const { visitor } = await signUp(verifier);
      return () => visitor.send('DELETE', '/api/session');
    },
  },
  'code-already-used': {
    arrange: async (verifier) => {
      const person = await enrol(verifier);
      const code = codeNow(verifier, person.secret);
      bodyOf(await (await halfway(verifier, person)).client.secondFactor(code));
      const visitor = await halfway(verifier, person);
      return () => visitor.send('POST', SECOND_FACTOR, { json: { code } });
    },
    moves: ['throttle', 'challenge', 'audit', 'audit_end'],
  },
  'already-enabled': {
    arrange: async (verifier) => {
      const { visitor } = await enrol(verifier);
      return () => visitor.send('POST', ENROLMENT);
    },
  },
  'not-enabled': {
    arrange: async (verifier) => {
      const { visitor } = await signUp(verifier);
      return () => visitor.send('POST', '/api/two-factor/disable', { json: { code: '123456' } });
    },
  },
  'no-pending-enrolment': {
    arrange: async (verifier) => {
      const { visitor } = await signUp(verifier);
      return () => visitor.send('POST', `${ENROLMENT}/complete`, { json: { backupCodesSaved: true } });
    },
  },
  'email-taken': {
    arrange: async (verifier) => {
      const { email } = await signUp(verifier);
      return () => new Visitor(verifier).send('POST', '/api/accounts', { json: { email, password: 'another one' } });
    },
    moves: ['throttle'],
  },
  'payload-too-large': {
    arrange: async (verifier) => {
      const { visitor } = await enrol(verifier);
      return () => visitor.send('POST', '/api/two-factor/disable', { json: { code: '0'.repeat(1024 * 1024) } });
    },
  },
  'unsupported-media-type': {
    arrange: async (verifier) => {
      const { visitor, backupCodes } = await enrol(verifier);
      const headers = { 'content-type': 'text/plain' };
      const body = JSON.stringify({ code: backupCodes[0] });
      return () => visitor.send('POST', '/api/two-factor/disable', { body, headers });
    },
  },
  'wrong-code': {
    arrange: async (verifier) => {
      const person = await enrol(verifier);
      const visitor = await halfway(verifier, person);
      return () => visitor.send('POST', SECOND_FACTOR, { json: { code: wrongCode(verifier, person.secret) } });
    },
    moves: ['throttle', 'challenge'],
  },
  'too-many-attempts': {
    arrange: async (verifier) => {
      const person = await enrol(verifier);
      const visitor = await halfway(verifier, person);
      await fail(verifier, person, 5);
      return () => visitor.send('POST', SECOND_FACTOR, { json: { code: codeNow(verifier, person.secret) } });
    },
  },
  'internal-error': {
    arrange: async (verifier) => {
      const { visitor } = await signUp(verifier);
      const broken = () => Promise.reject(new Error('no key'));
      const keys = { seal: broken, open: broken, authenticate: broken, isAuthentic: broken };
      const keyless = await createTestVerifier({ database: verifier.database, ports: { keys } });
      return () => new Visitor(keyless, visitor.cookies).send('POST', ENROLMENT);
    },
  },
  busy: {
    arrange: async (verifier) => {
      const { email } = await signUp(verifier);
      const queue = { concurrency: 0, capacity: 0 };
      const full = await createTestVerifier({ database: verifier.database, queue });
      return () => new Visitor(full).send('POST', '/api/login', { json: { email, password: PASSWORD } });
    },
  },
};

const HEADER_OF_STATUS: Readonly<Record<number, string>> = {
  401: 'www-authenticate',
  405: 'allow',
  429: 'retry-after',
  503: 'retry-after',
};

describe('the problem', () => {
  it.each(Object.entries(PROVOCATIONS))('%s says what is wrong, and nothing was changed', async (type, provocation) => {
    const verifier = await createTestVerifier();
    const act = await provocation.arrange(verifier);
    const before = await contentsOf(verifier, provocation.moves);
    const notices = verifier.notices.length;

    const answer = await act();

    const { status, title } = PROBLEMS[type as ProblemType];
    expect(await answer.json()).toMatchObject({ type: `/problems/${type}`, status, title });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.getSetCookie().filter((cookie) => cookie.startsWith('__Host-twofold-session='))).toEqual([]);
    const header = HEADER_OF_STATUS[status];
    if (header !== undefined) expect(answer.headers.get(header)).toMatch(/./);
    expect(await contentsOf(verifier, provocation.moves)).toBe(before);
    expect(verifier.notices).toHaveLength(notices + (type === 'code-already-used' ? 1 : 0));
  });
});
