/** Sessions: the cookie, when it changes, and when sessions end. */

import { type Check, member, must, mustAnswer, mustBe, mustRefuse } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';
import type { Stage } from '../stage.ts';
import type { Answer, Visitor } from '../visitor.ts';

/** 256 bits in base64url. */
const TOKEN_LENGTH = 43;
const DAY_SECONDS = 86_400;

export const sessionChecks: readonly Check[] = [
  {
    name: 'Each cookie is Secure',
    requirement: REQUIREMENTS.cookieSecure,
    async run(stage) {
      for (const line of await cookiesOfSignIn(stage)) {
        must(/;\s*secure\b/i.test(line), `not Secure: ${nameOf(line)}`);
      }
    },
  },
  {
    name: 'Each cookie is SameSite',
    requirement: REQUIREMENTS.cookieSameSite,
    async run(stage) {
      for (const line of await cookiesOfSignIn(stage)) {
        must(/;\s*samesite=(?:lax|strict)\b/i.test(line), `neither Lax nor Strict: ${nameOf(line)}`);
      }
    },
  },
  {
    name: 'Each cookie is bound to the host: __Host-, Path=/, no Domain',
    requirement: REQUIREMENTS.cookieHostPrefix,
    async run(stage) {
      for (const line of await cookiesOfSignIn(stage)) {
        must(line.startsWith('__Host-'), `no __Host- prefix: ${nameOf(line)}`);
        must(/;\s*path=\/(?:;|$)/i.test(line), `Path is not /: ${nameOf(line)}`);
        must(!/;\s*domain=/i.test(line), `has a Domain: ${nameOf(line)}`);
      }
    },
  },
  {
    name: 'Each cookie is HttpOnly, and its value is in no body',
    requirement: REQUIREMENTS.cookieHttpOnly,
    async run(stage) {
      const answers = await signInAnswers(stage);
      for (const { setCookies, text } of answers) {
        for (const line of setCookies) {
          must(/;\s*httponly\b/i.test(line), `not HttpOnly: ${nameOf(line)}`);
          const value = /=([^;]*)/.exec(line)?.[1] ?? '';
          must(value === '' || !text.includes(value), `the body repeats the value of ${nameOf(line)}`);
        }
      }
    },
  },
  {
    name: 'No cookie is kept longer than a session lives: a day at most',
    requirement: REQUIREMENTS.browserCookies,
    async run(stage) {
      for (const line of await cookiesOfSignIn(stage)) {
        must(secondsKept(line, stage.nowMs()) <= DAY_SECONDS + 60, `kept for more than a day: ${nameOf(line)}`);
      }
    },
  },
  {
    name: 'A session token has 256 bits, and no two are alike',
    requirement: REQUIREMENTS.sessionEntropy,
    async run(stage) {
      const { visitor, ...credentials } = await stage.person();
      const others = [await stage.signIn(credentials), await stage.signIn(credentials)];
      const tokens = [visitor, ...others].map(tokenOf);
      mustBe(new Set(tokens).size, tokens.length, 'different tokens');
      for (const token of tokens) must(token.length >= TOKEN_LENGTH, `a token has ${token.length} characters`);
    },
  },
  {
    name: 'A cookie that the visitor chose does not become a session',
    requirement: REQUIREMENTS.sessionRotates,
    async run(stage) {
      const { visitor, ...credentials } = await stage.person();
      const [name = ''] = visitor.cookies.keys();
      const planted = 'A'.repeat(TOKEN_LENGTH);
      const victim = stage.stranger();
      victim.cookies.set(name, planted);
      await victim.post('/api/login', credentials);

      must(tokenOf(victim) !== planted, 'the planted cookie stayed');
      const attacker = stage.stranger();
      attacker.cookies.set(name, planted);
      mustRefuse(await attacker.get('/api/session'), 'not-signed-in', 'the planted cookie');
    },
  },
  {
    name: 'The second factor gives a new token, and the challenge token opens nothing after it',
    requirement: REQUIREMENTS.sessionRotates,
    async run(stage) {
      const person = await stage.enrolled();
      const visitor = await stage.halfway(person);
      const before = visitor.copy();
      const answer = await visitor.post('/api/login/second-factor', { code: person.backupCodes[0] });

      mustAnswer(answer, 200, 'second factor');
      mustAnswer(await visitor.get('/api/session'), 200, 'the new token');
      mustRefuse(await before.get('/api/session'), 'not-signed-in', 'the cookies from before the second factor');
    },
  },
  {
    name: 'Re-authentication gives a new token, and the old one is dead',
    requirement: REQUIREMENTS.reauthentication,
    async run(stage) {
      const { visitor, password } = await stage.person();
      const before = visitor.copy();
      mustAnswer(await visitor.post('/api/session/reauthenticate', { password }), 204, 're-authentication');

      mustAnswer(await visitor.get('/api/session'), 200, 'the new token');
      mustRefuse(await before.get('/api/session'), 'not-signed-in', 'the old token');
    },
  },
  {
    name: 'Re-authentication asks for the code too where two-factor authentication is on',
    requirement: REQUIREMENTS.samePathwayStrength,
    async run(stage) {
      const { visitor, password, backupCodes } = await stage.enrolled();
      const without = await visitor.post('/api/session/reauthenticate', { password });
      must(without.status >= 400 && without.status < 500, `password alone: got status ${without.status}`);
      const withCode = await visitor.post('/api/session/reauthenticate', { password, code: backupCodes[0] });
      mustAnswer(withCode, 204, 'password and code');
    },
  },
  {
    name: 'Re-authentication with a wrong password is refused',
    requirement: REQUIREMENTS.reauthentication,
    async run(stage) {
      const { visitor } = await stage.person();
      const answer = await visitor.post('/api/session/reauthenticate', { password: 'Conform not this one' });
      mustRefuse(answer, 'invalid-credentials', 'wrong password');
      mustAnswer(await visitor.get('/api/session'), 200, 'the session afterwards');
    },
  },
  {
    name: 'Signing out kills the token',
    requirement: REQUIREMENTS.logoutEnds,
    async run(stage) {
      const { visitor } = await stage.person();
      const copied = visitor.copy();
      mustAnswer(await visitor.post('/api/logout'), 204, 'sign-out');
      mustRefuse(await copied.get('/api/session'), 'not-signed-in', 'the token after sign-out');
    },
  },
  {
    name: 'Turning two-factor authentication on ends every other session',
    requirement: REQUIREMENTS.othersEnd,
    async run(stage) {
      const person = await stage.verified();
      const other = await stage.signIn(person);
      const answer = await person.visitor.post('/api/two-factor/enrolment/complete', { backupCodesSaved: true });
      stage.remember(person);

      mustAnswer(answer, 200, 'completion');
      mustAnswer(await person.visitor.get('/api/session'), 200, 'the session that did it');
      mustRefuse(await other.get('/api/session'), 'not-signed-in', 'the other session');
    },
  },
  {
    name: 'The owner sees each session and can end it',
    requirement: REQUIREMENTS.sessionsVisible,
    async run(stage) {
      const { visitor, ...credentials } = await stage.person();
      const other = await stage.signIn(credentials);
      const id = otherSession(await visitor.get('/api/sessions'));

      mustAnswer(await visitor.delete(`/api/sessions/${id}`), 204, 'ending the other session');
      mustRefuse(await other.get('/api/session'), 'not-signed-in', 'the ended session');
      mustAnswer(await visitor.get('/api/session'), 200, 'the session that ended it');
    },
  },
  {
    name: "Nobody can end a stranger's session",
    requirement: REQUIREMENTS.sessionBindings,
    async run(stage) {
      const { visitor, ...credentials } = await stage.person();
      await stage.signIn(credentials);
      const id = otherSession(await visitor.get('/api/sessions'));
      const stranger = (await stage.person()).visitor;

      mustRefuse(await stranger.delete(`/api/sessions/${id}`), 'not-found', "ending a stranger's session");
      mustBe(otherSession(await visitor.get('/api/sessions')), id, 'the session');
    },
  },
  {
    name: 'A session tells when it began and when it ends: within a day',
    requirement: REQUIREMENTS.sessionBindings,
    async run(stage) {
      const answer = await (await stage.person()).visitor.get('/api/session');
      const lifeMs = Date.parse(String(member(answer, 'expiresAt'))) - Date.parse(String(member(answer, 'signedInAt')));
      must(lifeMs > 0 && lifeMs <= 24 * 3_600_000, `life: expected at most 24 h, got ${lifeMs / 3_600_000} h`);
    },
  },
];

/** Every `Set-Cookie` line of a sign-in with both factors that sets something. */
async function cookiesOfSignIn(stage: Stage): Promise<readonly string[]> {
  const lines = (await signInAnswers(stage))
    .flatMap(({ setCookies }) => setCookies)
    .filter((line) => !/^[^=]+=;/.test(line));
  must(lines.length >= 2, `expected a challenge cookie and a session cookie, got ${lines.length}`);
  return lines;
}

/** What a sign-in with both factors answers: after the password, and after the code. */
async function signInAnswers(stage: Stage): Promise<readonly [Answer, Answer]> {
  const { email, password, backupCodes } = await stage.enrolled();
  const visitor = stage.stranger();
  const halfway = await visitor.post('/api/login', { email, password });
  return [halfway, await visitor.post('/api/login/second-factor', { code: backupCodes[0] })];
}

/** How long a browser keeps the cookie; 0 when it ends with the browser. RFC 6265 §5.3: Max-Age goes before Expires. */
function secondsKept(line: string, nowMs: number): number {
  const maxAge = /;\s*max-age=(-?\d+)/i.exec(line)?.[1];
  const expires = /;\s*expires=([^;]+)/i.exec(line)?.[1];
  if (maxAge !== undefined) return Number(maxAge);
  return expires === undefined ? 0 : (Date.parse(expires) - nowMs) / 1000;
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf('='));
}

function tokenOf(visitor: Visitor): string {
  const values = [...visitor.cookies.values()];
  must(values.length === 1, `expected one cookie after signing in, got ${values.length}`);
  return values[0] ?? '';
}

function otherSession(answer: Answer): string {
  const sessions = member(answer, 'sessions');
  must(Array.isArray(sessions), 'expected sessions, a list');
  const other: unknown = sessions.find((session: { current?: unknown }) => session.current === false)?.id;
  must(typeof other === 'string', 'expected another session in the list');
  return other;
}
