/** Requests that another site makes a browser send. */

import { type Check, member, must, mustAnswer, mustBe, mustRefuse } from '../check.ts';
import { REQUIREMENTS } from '../requirement.ts';
import type { Answer, RequestOptions, Visitor } from '../visitor.ts';

/** Headers that a browser sends from somewhere else. */
const ELSEWHERE: readonly { readonly from: string; readonly headers: RequestOptions['headers'] & object }[] = [
  { from: 'another site', headers: { origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site' } },
  { from: 'another site, in an old browser', headers: { origin: 'https://attacker.example', 'sec-fetch-site': null } },
  { from: 'a sandboxed frame', headers: { origin: 'null', 'sec-fetch-site': 'cross-site' } },
  { from: 'a neighbouring host of the same site', headers: { origin: null, 'sec-fetch-site': 'same-site' } },
];

export const crossSiteChecks: readonly Check[] = [
  {
    name: 'JSON from another site changes nothing',
    requirement: REQUIREMENTS.antiForgery,
    async run(stage) {
      const { visitor } = await stage.enrolling();
      for (const { from, headers } of ELSEWHERE) {
        mustRefuse(
          await visitor.copy().post('/api/logout', {}, { headers }),
          'cross-site-request',
          `sign-out, ${from}`,
        );
        const cancelled = await visitor.copy().delete('/api/two-factor/enrolment', { headers });
        mustRefuse(cancelled, 'cross-site-request', `cancelling, ${from}`);
      }
      mustBe(member(await visitor.get('/api/two-factor'), 'state'), 'pending', 'state');
    },
  },
  {
    name: 'A form of another site changes nothing',
    requirement: REQUIREMENTS.notBySafelistedRequest,
    async run(stage) {
      const { visitor } = await stage.person();
      for (const contentType of [
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'text/plain',
      ]) {
        for (const { from, headers } of ELSEWHERE) {
          const options = { body: '', headers: { ...headers, 'content-type': contentType } };
          mustRefused(await visitor.copy().send('POST', '/api/logout', options), `${contentType}, ${from}`);
        }
      }
      mustAnswer(await visitor.get('/api/session'), 200, 'the session afterwards');
    },
  },
  {
    name: 'JSON disguised as plain text is not read',
    requirement: REQUIREMENTS.notBySafelistedRequest,
    async run(stage) {
      const { email, password, visitor } = await stage.person();
      const options = { body: JSON.stringify({ email, password }), headers: { 'content-type': 'text/plain' } };
      mustRefuse(await visitor.copy().send('POST', '/api/login', options), 'unsupported-media-type', 'text/plain');
    },
  },
  {
    name: 'Nobody is signed in from another site: no forged sign-in',
    requirement: REQUIREMENTS.antiForgery,
    async run(stage) {
      const { email, password } = await stage.person();
      for (const { from, headers } of ELSEWHERE) {
        const answer = await stage.stranger().post('/api/login', { email, password }, { headers });
        mustRefuse(answer, 'cross-site-request', `sign-in, ${from}`);
        mustBe(answer.setCookies.length, 0, 'cookies set');
      }
    },
  },
  {
    name: 'A GET changes nothing',
    requirement: REQUIREMENTS.unsafeMethods,
    async run(stage) {
      const { visitor } = await stage.person();
      for (const path of ['/api/logout', '/api/two-factor/enrolment', '/api/two-factor/disable', '/api/login']) {
        const answer = await visitor.copy().get(path);
        must(answer.status === 405 || answer.status === 404, `GET ${path}: got status ${answer.status}`);
      }
      mustBe(member(await visitor.get('/api/two-factor'), 'state'), 'off', 'state');
    },
  },
  {
    name: 'A method cannot be put on by a header or a parameter',
    requirement: REQUIREMENTS.unsafeMethods,
    async run(stage) {
      const { visitor } = await stage.enrolling();
      const headers = { 'x-http-method-override': 'DELETE', 'x-method-override': 'DELETE' };
      await visitor.get('/api/two-factor/enrolment?_method=DELETE', { headers });
      mustBe(member(await visitor.get('/api/two-factor'), 'state'), 'pending', 'state');
    },
  },
  {
    name: 'No other origin may read an answer, and no preflight is granted',
    requirement: REQUIREMENTS.corsFixed,
    async run(stage) {
      const { visitor } = await stage.person();
      const headers = { origin: 'https://attacker.example', 'sec-fetch-site': 'cross-site' };
      mustShareNothing(await visitor.copy().get('/api/session', { headers }));
      const preflight = {
        ...headers,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      };
      mustShareNothing(await visitor.copy().send('OPTIONS', '/api/login', { headers: preflight }));
    },
  },
  {
    name: 'A forged Host changes nothing that the server says of itself',
    requirement: REQUIREMENTS.inputValidated,
    async run(stage) {
      const visitor: Visitor = stage.stranger();
      for (const headers of [{ host: 'attacker.example' }, { 'x-forwarded-host': 'attacker.example' }]) {
        const answer = await visitor.get('/.well-known/two-factor', { headers });
        must(!answer.text.includes('attacker.example'), `the discovery document follows ${Object.keys(headers)[0]}`);
      }
    },
  },
];

function mustRefused(answer: Answer, what: string): void {
  mustRefuse(answer, ['cross-site-request', 'unsupported-media-type'], what);
}

function mustShareNothing(answer: Answer): void {
  const allowed = answer.headers['access-control-allow-origin'];
  must(allowed === undefined, `Access-Control-Allow-Origin: got ${allowed}`);
}
