/** Headers of every answer, and what must not be kept by a cache or stand in an address. */

import { type Check, must } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';
import type { Stage } from '../stage.ts';
import type { Answer } from '../visitor.ts';

export const headerChecks: readonly Check[] = [
  {
    name: 'Nothing about a person is kept by a cache',
    requirement: REQUIREMENTS.noStore,
    async run(stage) {
      const person = await stage.person();
      const { visitor } = person;
      const answers = {
        'set-up': await visitor.post('/api/two-factor/enrolment'),
        session: await visitor.get('/api/session'),
        sessions: await visitor.get('/api/sessions'),
        activity: await visitor.get('/api/activity'),
        'two-factor': await visitor.get('/api/two-factor'),
        'sign-in': await stage.stranger().post('/api/login', { email: person.email, password: person.password }),
        refusal: await stage.stranger().get('/api/session'),
      };
      for (const [what, { headers }] of Object.entries(answers)) {
        must(
          /\bno-store\b/.test(headers['cache-control'] ?? ''),
          `${what}: Cache-Control is ${headers['cache-control']}`,
        );
      }
    },
  },
  {
    name: 'Backup codes are not kept by a cache',
    requirement: REQUIREMENTS.noStore,
    async run(stage) {
      const { visitor, authenticator } = await stage.enrolling();
      const code = await authenticator.freshCode();
      const { headers } = await visitor.post('/api/two-factor/enrolment/verify', { code });
      must(/\bno-store\b/.test(headers['cache-control'] ?? ''), `Cache-Control is ${headers['cache-control']}`);
    },
  },
  {
    name: 'No answer is guessed to be of another type: nosniff',
    requirement: REQUIREMENTS.noSniff,
    run: (stage) => each(stage, 'x-content-type-options', (value) => value === 'nosniff'),
  },
  {
    name: 'Addresses are not told to other sites: Referrer-Policy',
    requirement: REQUIREMENTS.referrerPolicy,
    run: (stage) =>
      each(stage, 'referrer-policy', (value) =>
        ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(value),
      ),
  },
  {
    name: 'A Content-Security-Policy allows no plug-in and no other base',
    requirement: REQUIREMENTS.contentSecurityPolicy,
    run: (stage) =>
      each(
        stage,
        'content-security-policy',
        (value) => /(?:object-src|default-src) 'none'/.test(value) && /base-uri 'none'/.test(value),
      ),
  },
  {
    name: 'No page can be framed',
    requirement: REQUIREMENTS.frameAncestors,
    run: (stage) => each(stage, 'content-security-policy', (value) => /frame-ancestors ('none'|'self')/.test(value)),
  },
  {
    name: 'Scripts that stand in a page are not run: no unsafe-inline, no unsafe-eval',
    requirement: REQUIREMENTS.contentSecurityPolicy,
    run: (stage) =>
      each(stage, 'content-security-policy', (value) => {
        const scripts = /script-src ([^;]*)/.exec(value)?.[1] ?? /default-src ([^;]*)/.exec(value)?.[1] ?? '*';
        return !/unsafe-inline|unsafe-eval|\*|data:/.test(scripts);
      }),
  },
  {
    name: 'No secret stands in an address that the server sends people to',
    requirement: REQUIREMENTS.notInUrl,
    async run(stage) {
      const { visitor, secretBase32, password } = await stage.enrolling();
      const tokens = [...visitor.cookies.values()];
      for (const path of ['/', '/.well-known/change-password', '/api/docs']) {
        const { location = '' } = (await visitor.get(path)).headers;
        must(![secretBase32, password, ...tokens].some((secret) => location.includes(secret)), `${path}: ${location}`);
      }
    },
  },
];

/** Holds the header of a page, an API answer, a refusal and a missing page against a rule. */
async function each(stage: Stage, header: string, holds: (value: string) => boolean): Promise<void> {
  const visitor = stage.stranger();
  for (const path of ['/', '/api/session', '/api/no-such-thing', '/no-such-page', '/.well-known/two-factor']) {
    const value = textOf(await visitor.get(path, { headers: { accept: '*/*' } }), header);
    must(value !== null && holds(value), `${path}: ${header} is ${value}`);
  }
}

function textOf({ headers }: Answer, header: string): string | null {
  const value = headers[header];
  return typeof value === 'string' ? value : null;
}
